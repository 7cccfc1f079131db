"""Files are handed out while the deal stands and not all of the money has gone back."""

import pytest

from shop.orders.states import Deal, Money, releases_files

KEPT = (Money.UNPAID, Money.PENDING, Money.PAID, Money.PARTLY_REFUNDED, Money.DISPUTED)


@pytest.mark.parametrize("deal", Deal)
@pytest.mark.parametrize("money", Money)
def test_only_a_confirmed_order_whose_money_was_kept_releases_its_files(deal: Deal, money: Money) -> None:
    assert releases_files(deal, money) is (deal is Deal.CONFIRMED and money in KEPT)
