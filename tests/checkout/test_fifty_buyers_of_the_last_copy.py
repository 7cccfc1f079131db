"""Fifty buyers, five processes of theirs and three of ours, one copy: one goes on to pay, forty-nine are told."""

from pathlib import Path

from tests.conftest import running, settings_for
from tests.support import books, goods
from tests.support.servers import in_service
from tests.support.shoppers import all_at_once


def one_calendar() -> None:
    goods.open_shop()
    goods.add_product("CAL-2026", on_hand=1)


def test_one_goes_on_to_pay_and_forty_nine_are_told(database_url: str, tmp_path: Path) -> None:
    with in_service(database_url, tmp_path, workers=3, stock=one_calendar) as shop:
        answers = all_at_once(shop.url, processes=5, each=10)
        sent_on = [place for status, place, _ in answers if status == 303]
        told = [page for status, _, page in answers if status == 422]
        assert sorted({status for status, _, _ in answers}) == [303, 422]
        assert (len(sent_on), len(told)) == (1, 49)
        assert sent_on[0].startswith(shop.stripe.url)
        assert all("sold out" in page.lower() for page in told)
        assert len(shop.stripe.objects("checkout/sessions")) == 1
        with running(settings_for(shop.database_url, tmp_path)):
            assert books.stock() == (1, 1)
            assert books.the_order().state == "open"
