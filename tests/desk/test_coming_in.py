"""Signing in and out, and what keeps strangers away."""

import pytest
from flask import Flask

from shop import create_app, pages
from shop.accounts import members
from shop.db import db
from shop.desk.session import safe_next
from tests.conftest import settings_for
from tests.support import books, orders, staff
from tests.support.staff import Desk, at_work, join

WRONG = "E-mail, password or code is not right."


def test_password_and_code_open_the_desk(app: Flask) -> None:
    desk = Desk(app)
    answer = desk.sign_in(join())
    assert (answer.status_code, answer.headers["Location"]) == (303, "/staff/")
    assert "What waits" in desk.open("/staff/").text


@pytest.mark.parametrize("what", ["email", "password", "code"])
def test_whatever_is_wrong_the_answer_is_the_same(app: Flask, what: str) -> None:
    priya, desk = join(), Desk(app)
    typed = {"email": priya.email, "password": staff.PASSWORD, "code": priya.code()}
    desk.open("/staff/sign-in")
    answer = desk.send("/staff/sign-in", **{**typed, what: "x@y.example"})
    assert answer.status_code == 422
    assert WRONG in answer.text
    assert "What waits" not in desk.open("/staff/").text


def test_what_was_typed_stays_except_the_secrets(app: Flask) -> None:
    desk = Desk(app)
    desk.open("/staff/sign-in")
    page = desk.send("/staff/sign-in", email="priya@shop.example", password="hush hush hush", code="424242").text
    assert 'value="priya@shop.example"' in page
    assert "hush" not in page and "424242" not in page


@pytest.mark.parametrize("email", ["priya@shop.example", "nobody@shop.example"])
def test_too_many_attempts_are_told_with_the_time_to_wait(app: Flask, email: str) -> None:
    join("priya@shop.example")
    desk = Desk(app)
    desk.open("/staff/sign-in")
    for _ in range(4):
        assert desk.send("/staff/sign-in", email=email, password="no", code="0").status_code == 422
    answer = desk.send("/staff/sign-in", email=email, password="no", code="0")
    assert answer.status_code == 429
    assert "Too many attempts. Try again in 1 minute." in answer.text


def test_a_lock_survives_a_restart(app: Flask, settings: object) -> None:
    priya, desk = join(), Desk(app)
    desk.open("/staff/sign-in")
    for _ in range(5):
        desk.send("/staff/sign-in", email=priya.email, password="no", code="0")
    restarted = create_app(settings)  # type: ignore[arg-type]
    answer = Desk(restarted).sign_in(priya)
    assert answer.status_code == 429
    with restarted.app_context():
        db.engine.dispose()


def test_a_code_that_was_seen_is_of_no_use(app: Flask) -> None:
    priya = join()
    code = priya.code()
    assert Desk(app).sign_in(priya, code=code).status_code == 303
    assert Desk(app).sign_in(priya, code=code).status_code == 422


def test_strangers_are_led_to_the_door_and_on_to_where_they_wanted(app: Flask) -> None:
    desk = Desk(app)
    answer = desk.open("/staff/orders?state=paid&q=a%26b")
    assert answer.status_code == 303
    door = desk.open(answer.headers["Location"])
    assert 'name="next" value="/staff/orders?state=paid&amp;q=a%26b"' in door.text
    answer = desk.sign_in(join(), next="/staff/orders?state=paid")
    assert answer.headers["Location"] == "/staff/orders?state=paid"


@pytest.mark.parametrize(
    "goal",
    [
        "https://evil.example/staff/",
        "//evil.example/staff/",
        "/staff//evil.example",
        "/staff/../en/",
        "/staff/%2e%2e/en/",
        "/staff\\@evil.example",
        "/staff/\\evil",
        "/staff/\n/evil",
        "/stafford/",
        "javascript:alert(1)",
        "http://[",
        "/staff/sign-out",
        "/staff/sign-in",
        "",
    ],
)
def test_the_way_on_never_leads_out_of_the_desk(goal: str) -> None:
    assert safe_next(goal) == "/staff/"


def test_a_way_out_is_not_taken_after_signing_in(app: Flask) -> None:
    assert Desk(app).sign_in(join(), next="//evil.example/staff/").headers["Location"] == "/staff/"


def test_whoever_is_in_needs_no_door(app: Flask) -> None:
    assert at_work(app).open("/staff/sign-in").headers["Location"] == "/staff/"


def test_signing_out_ends_the_session(app: Flask) -> None:
    desk = at_work(app)
    assert "You have signed out." in desk.send("/staff/sign-out", follow=True).text
    assert desk.open("/staff/orders").status_code == 303


def test_after_signing_out_a_copy_of_the_cookie_opens_nothing(app: Flask) -> None:
    desk, thief = at_work(app), Desk(app)
    cookie = desk.client.get_cookie("staff_session", path="/staff")
    assert cookie
    thief.client.set_cookie("staff_session", cookie.value, path="/staff")
    assert thief.open("/staff/orders").status_code == 200
    desk.send("/staff/sign-out")
    assert thief.open("/staff/orders").status_code == 303


@pytest.mark.parametrize("act", [members.reset, members.disable])
def test_a_reset_and_disabling_end_the_session_at_once(app: Flask, act: object) -> None:
    desk = at_work(app)
    assert callable(act)
    act("packer@shop.example")
    assert desk.open("/staff/orders").status_code == 303


def test_a_form_sent_after_the_session_ended_changes_nothing_and_says_so(app: Flask) -> None:
    desk, order = at_work(app), orders.write()
    members.reset("packer@shop.example")
    answer = desk.send(f"/staff/orders/{order.number}/notes", text="She rang.\nCall <b>back</b>")
    assert answer.status_code == 401
    assert "nothing was saved or changed. Sign in, then do it again." in answer.text
    assert "She rang.\nCall &lt;b&gt;back&lt;/b&gt;</textarea>" in answer.text and " readonly" in answer.text
    assert books.history() == ["placed", "pay"]


@pytest.mark.parametrize("field", ["text", "note", "reason", "outcome", "remark", "how", "email", "tracking"])
def test_whatever_was_written_can_be_copied_after_the_session_ended(app: Flask, field: str) -> None:
    desk, order = Desk(app), orders.write()
    answer = desk.send(f"/staff/orders/{order.number}/notes", **{field: "Call back", "password": "hush"})
    assert answer.status_code == 401
    assert "Call back</textarea>" in answer.text and "hush" not in answer.text


def test_after_a_form_without_a_session_one_signs_in_and_is_back_on_its_page(app: Flask) -> None:
    desk, order = Desk(app), orders.write()
    page = f"/staff/orders/{order.number}"
    with app.app_context():
        answer = desk.client.post(f"{page}/notes", data={"text": "x"}, headers={"Referer": f"http://localhost{page}"})
    assert f'name="next" value="{page}"' in answer.text
    desk._seen(answer)
    priya = join()
    typed = {"email": priya.email, "password": staff.PASSWORD, "code": priya.code()}
    assert desk.send("/staff/sign-in", next=page, **typed).headers["Location"] == page


def test_an_odd_referrer_does_no_harm(app: Flask) -> None:
    with app.app_context():
        answer = app.test_client().post("/staff/orders/X/notes", headers={"Referer": "http://["})
    assert answer.status_code == 401


def test_another_site_puts_no_words_on_our_pages(app: Flask) -> None:
    for desk in (Desk(app), at_work(app)):
        with app.app_context():
            answer = desk.client.post(
                "/staff/orders/X/notes", data={"text": "call 0900"}, headers={"Sec-Fetch-Site": "cross-site"}
            )
        assert answer.status_code in (400, 401)
        assert "0900" not in answer.text


@pytest.mark.parametrize("token", ["", "forged"])
def test_a_form_with_an_old_token_shows_what_was_typed(app: Flask, token: str) -> None:
    desk, order = at_work(app), orders.write()
    desk.token = token
    answer = desk.send(f"/staff/orders/{order.number}/notes", text="She rang. <b>")
    assert answer.status_code == 400
    assert "nothing was saved" in answer.text and "She rang. &lt;b&gt;</textarea>" in answer.text
    assert books.history() == ["placed", "pay"]


def test_a_form_without_its_token_is_refused_with_a_page(app: Flask) -> None:
    desk, order = at_work(app), orders.write()
    for token in ("", "forged"):
        desk.token = token
        answer = desk.send(f"/staff/orders/{order.number}/parcels/{order.parcels[0]}/pack")
        assert answer.status_code == 400
        assert "This form is too old" in answer.text


def test_a_form_from_another_site_is_refused(app: Flask) -> None:
    desk, order = at_work(app), orders.write()
    with app.app_context():
        answer = desk.client.post(
            f"/staff/orders/{order.number}/parcels/{order.parcels[0]}/pack",
            data={"csrf_token": desk.token},
            headers={"Sec-Fetch-Site": "cross-site"},
        )
    assert answer.status_code == 400


def test_links_from_mails_and_other_sites_are_followed(app: Flask) -> None:
    order = orders.write()
    answer = at_work(app).open(f"/staff/orders/{order.number}", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 200


def test_the_cookie_is_for_the_desk_alone(app: Flask) -> None:
    desk = Desk(app)
    cookie = desk.open("/staff/sign-in").headers["Set-Cookie"]
    for part in ("staff_session=", "HttpOnly", "Path=/staff", "SameSite=Lax"):
        assert part in cookie
    assert "Secure" not in cookie


def test_over_https_the_cookie_insists_on_it(app: Flask, tmp_path: object, database_url: str) -> None:
    settings = settings_for(database_url, tmp_path, SHOP_PUBLIC_URL="https://shop.example")  # type: ignore[arg-type]
    secure = create_app(settings)
    assert "Secure" in Desk(secure).open("/staff/sign-in").headers["Set-Cookie"]
    with secure.app_context():
        db.engine.dispose()


def test_a_session_lasts_twelve_hours_from_the_last_page(app: Flask) -> None:
    cookie = at_work(app).open("/staff/").headers["Set-Cookie"]
    assert "Expires=" in cookie
    assert app.permanent_session_lifetime.total_seconds() == 12 * 3600


def test_pages_are_kept_by_nobody_and_allow_nothing_inline(app: Flask) -> None:
    order, desk = orders.write(), at_work(app, "admin")
    token = members.add("zoe@shop.example", "packer")
    for path in ("/staff/", f"/staff/orders/{order.number}", f"/staff/sign-up/{token}", "/staff/nowhere"):
        answer = desk.open(path)
        assert answer.headers["Cache-Control"] == "private, no-store"
        assert not any(bad in answer.text for bad in (" style=", "<style", " onclick=", "<script>"))
    assert "'unsafe-inline'" not in pages.content_policy("https://checkout.stripe.com")


def test_public_pages_do_not_look_at_the_session(app: Flask) -> None:
    with app.app_context():
        answer = app.test_client().get("/healthz")
    assert "Cookie" not in answer.headers.get("Vary", "")
    assert "Set-Cookie" not in answer.headers
