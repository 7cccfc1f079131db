"""Settings are read once and strictly: everything that is wrong is said at once, and nothing starts."""

from pathlib import Path

import pytest

from shop.settings import SettingsFault, load, read_environment

GOOD = {
    "SHOP_SECRET_KEY": "x" * 32,
    "SHOP_PUBLIC_URL": "https://shop.example",
    "SHOP_STRIPE_SECRET_KEY": "sk_live_x",
    "SHOP_STRIPE_WEBHOOK_SECRET": "whsec_x",
    "SHOP_SMTP_URL": "smtps://user:word@mail.example:465",
    "SHOP_MAIL_FROM": "The shop <post@shop.example>",
}


def faults(**changed: str) -> list[str]:
    with pytest.raises(SettingsFault) as found:
        load(GOOD | changed)
    return found.value.faults


def test_the_few_that_are_needed_are_enough() -> None:
    settings = load(GOOD)
    assert settings.live
    assert settings.secure
    assert settings.database_url.startswith("sqlite:///")
    assert (settings.languages, settings.currencies) == (
        ("en", "ar"),
        ("EUR", "GBP", "USD", "BRL", "COP", "JPY", "KES"),
    )


def test_everything_that_is_missing_is_said_at_once() -> None:
    with pytest.raises(SettingsFault) as found:
        load({})
    assert sorted(found.value.faults) == [f"{name} is missing." for name in sorted(GOOD)]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SHOP_SECRET_KEY", "short"),
        ("SHOP_PUBLIC_URL", "shop.example"),
        ("SHOP_PUBLIC_URL", "https://shop.example/shop"),
        ("SHOP_STRIPE_SECRET_KEY", "pk_live_x"),
        ("SHOP_STRIPE_WEBHOOK_SECRET", "secret"),
        ("SHOP_STRIPE_WEBHOOK_SECRET", "whsec_x,secret"),
        ("SHOP_SMTP_URL", "mail.example"),
        ("SHOP_MAIL_FROM", "nobody"),
        ("SHOP_ALERT_EMAIL", "nobody"),
        ("SHOP_TIME_ZONE", "Berlin"),
        ("SHOP_DATABASE_URL", "mysql://x"),
        ("SHOP_LANGUAGES", "en,xx"),
        ("SHOP_CURRENCIES", "euro"),
        ("SHOP_TRUSTED_PROXIES", "two"),
        ("SHOP_CLOCK_OFFSET", "soon"),
        ("SHOP_CLOCK_OFFSET", "inf"),
        ("SHOP_CLOCK_OFFSET", "nan"),
        ("SHOP_CLOCK_OFFSET", "1e15"),
        ("SHOP_TRUSTED_PROXIES", "-1"),
        ("SHOP_CURRENCIES", "EUR,ABC"),
        ("SHOP_CURRENCIES", "XXX"),
        ("SHOP_CURRENCIES", "EUR,EUR"),
        ("SHOP_LANGUAGES", "en,en"),
        ("SHOP_SMTP_URL", "smtp://mail.example:99999"),
        ("SHOP_PUBLIC_URL", "https://shop.example:99999"),
        ("SHOP_CURENCIES", "EUR"),
        ("SHOP_STRIPE_SECRETKEY_FILE", "/run/key"),
    ],
)
def test_a_wrong_value_is_named(name: str, value: str) -> None:
    found = faults(**{name: value})
    assert len(found) == 1
    assert found[0].startswith(name)


@pytest.mark.parametrize("name", ["SHOP_SECRET_KEY", "SHOP_STRIPE_SECRET_KEY", "SHOP_STRIPE_WEBHOOK_SECRET"])
def test_a_secret_that_was_mistyped_is_not_repeated(name: str) -> None:
    assert "swordfish" not in faults(**{name: "swordfish"})[0]


def test_what_belongs_to_other_programs_is_left_alone() -> None:
    load(GOOD | {"SHOP_TEST_REQUIRE": "browser", "SHOPPING_LIST": "milk", "SHOP_REDIS_URL": "redis://127.0.0.1"})


def test_several_mistakes_come_together() -> None:
    assert len(faults(SHOP_SECRET_KEY="short", SHOP_MAIL_FROM="nobody", SHOP_TIME_ZONE="Berlin")) == 3


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SHOP_STRIPE_API_BASE", "http://127.0.0.1:8001"),
        ("SHOP_CLOCK_OFFSET", "60"),
        ("SHOP_DEMO_DIR", "instance/demo"),
        ("SHOP_PUBLIC_URL", "http://shop.example"),
    ],
)
def test_what_belongs_to_play_is_refused_beside_a_live_key(name: str, value: str) -> None:
    assert any(name in fault for fault in faults(**{name: value}))
    load(GOOD | {"SHOP_STRIPE_SECRET_KEY": "sk_test_x", name: value})


def test_a_value_may_stand_in_a_file_of_its_own(tmp_path: Path) -> None:
    secret = tmp_path / "key"
    secret.write_text("y" * 40 + "\n")
    values = {k: v for k, v in GOOD.items() if k != "SHOP_SECRET_KEY"} | {"SHOP_SECRET_KEY_FILE": str(secret)}
    assert load(values).secret_key == "y" * 40


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    assert "SHOP_SECRET_KEY_FILE" in faults(SHOP_SECRET_KEY_FILE=str(tmp_path / "nothing"))[0]


def test_the_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("SHOP_TIME_ZONE=Europe/Paris\nSHOP_MAIL_FROM=a@b.example\n")
    monkeypatch.setenv("SHOP_TIME_ZONE", "Africa/Nairobi")
    found = read_environment(tmp_path / ".env")
    assert (found["SHOP_TIME_ZONE"], found["SHOP_MAIL_FROM"]) == ("Africa/Nairobi", "a@b.example")


def test_a_settings_file_that_was_named_must_exist(tmp_path: Path) -> None:
    with pytest.raises(SettingsFault):
        read_environment(tmp_path / "no.env")
