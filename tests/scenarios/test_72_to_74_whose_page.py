"""Scenarios 72 to 74: another e-mail address on Stripe's page, and who sees what of an order."""

from flask.testing import FlaskClient

from shop.checkout import asking
from tests.support import books
from tests.support.world import SESSIONS, World

PAID = "Thank you. It is paid."
PERSON = ("Wanjiku", "Moi Avenue", "wanjiku@example.org", "00100")


def test_72_our_own_address_goes_to_stripe_filled_in(world: World) -> None:
    world.order()
    assert world.stripe.requests("POST", SESSIONS)[0]["params"]["customer_email"] == "wanjiku@example.org"


def test_72_another_address_on_stripes_page_is_shown_to_staff(world: World) -> None:
    """We ask for the address ourselves and write to that one: it stood on our page to be checked, while Stripe's is for
    the card's receipt. Staff see both; if ours was the wrong one, they correct it and the last mail leaves again."""
    placed = world.opened_with(customer_email=None)
    world.stripe.ask("complete", session=books.attempts()[0].session_id, email="wanjku@example.com")
    world.until(lambda: books.mails() == ["paid"])
    desk = world.desk()
    page = desk.open(f"/staff/orders/{placed.number}").text
    assert "Paid under another e-mail address" in page
    assert "wanjku@example.com" in page
    assert "mailto:wanjiku@example.org" in page
    assert books.open_attention() == []
    desk.send(f"/staff/orders/{placed.number}/email", email="wanjiku.kamau@example.org")
    assert books.the_order().email == "wanjiku.kamau@example.org"
    assert books.mails() == ["paid", "paid"]
    assert "wanjiku.kamau@example.org" in world.page(placed)


def test_72_the_same_address_in_other_letters_is_the_same(world: World) -> None:
    world.opened_with(customer_email=None)
    world.stripe.ask("complete", session=books.attempts()[0].session_id, email="Wanjiku@Example.org")
    world.until(lambda: books.mails() == ["paid"])
    assert "paid_as" not in books.history()


def stranger(world: World) -> FlaskClient:
    """Somebody who has nothing but an address to try."""
    return world.browser()


def test_73_a_session_id_in_the_address_is_believed_by_nobody(world: World) -> None:
    """The order is known by its own secret alone; what stands behind `?session_id=` is Stripe's and is not read."""
    paid, mine = world.buy(), world.order()
    theirs = books.attempts()[0].session_id
    for session_id in (theirs, "cs_test_made_up", "", "../../x", "x" * 3000):
        page = world.look(f"/en/orders/{mine.token}?session_id={session_id}", stranger(world))
        assert page.status_code == 200
        assert "Not paid yet" in page.text
        assert paid.number not in page.text
    assert books.stock() == (5, 2)
    assert books.mails() == ["paid"]
    world.desk_says(paid, "To pack", "Paid; order confirmed Stripe")
    world.desk_says(mine, "Awaiting payment", "No money has moved.")
    world.nothing_to_settle()


def test_73_without_the_orders_secret_there_is_nothing(world: World) -> None:
    paid = world.buy()
    session_id = books.attempts()[0].session_id
    guesses = (paid.number, session_id, paid.token[:-1], paid.token.swapcase(), "x")
    for guess in guesses:
        for path in (guess, f"{guess}.json", f"{guess}?session_id={session_id}"):
            answer = world.look(f"/en/orders/{path}", stranger(world))
            assert answer.status_code == 404
            assert not any(word in answer.text for word in (*PERSON, paid.number) if word not in str(guess))
    assert len(paid.token) >= 22  # 128 bits and more: nobody gets there by trying


def test_73_reloading_without_end_does_not_use_up_what_stripe_lets_us_ask(world: World) -> None:
    """The proxy slows down whoever opens many pages (deploy/nginx.conf); and one order's page asks Stripe only so
    often in a minute, and then shows what we know."""
    placed = world.order()
    session_id = books.attempts()[0].session_id
    for _ in range(asking.MOST_A_MINUTE + 5):
        assert "Not paid yet" in world.page(placed)
    asked = world.stripe.requests("GET", f"{SESSIONS}/{session_id}")
    assert len(asked) == asking.MOST_A_MINUTE
    world.pay(placed)  # its notice comes all the same
    assert PAID in world.page(placed)


def test_74_reloading_writes_no_second_mail(world: World) -> None:
    placed = world.order()
    back_to = world.pay(placed).removeprefix("http://localhost")
    for _ in range(5):
        assert PAID in world.look(back_to).text
    assert (books.mails(), books.ledger_rows(), books.stock()) == (["paid"], [("payment", 3150)], (5, 1))
    assert len(books.history()) == 2
    world.desk_says(placed, "To pack", "Attempt 1, paid", "Thank you for your order")
    world.nothing_to_settle()


def test_74_the_address_of_the_page_is_the_key_to_the_order(world: World) -> None:
    """Whoever has the link sees the order, name and address included, with or without our cookie.

    That is meant: there are no accounts, so the link in the mail is the one way back for a buyer who paid on another
    device, has cleared the browser, or lets the recipient of a gift follow the parcel; and a buyer must be able to see
    where it goes in time to have it corrected. A page without the address for those who come without a cookie would
    fail just them, and protect nobody, because whoever has the link may cancel the order as well. So the link is kept
    as a secret is: 128 bits at the least, in no referrer, no cache, no search engine, and the page says what it is. For
    sharing there is the order's state, which tells nothing of the person.
    """
    placed = world.buy()
    answer = world.look(f"/en/orders/{placed.token}", stranger(world))
    assert "Wanjiku Kamau" in answer.text
    assert "share it only with people who may see all this" in answer.text
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert answer.headers["X-Robots-Tag"] == "noindex"
    shared = world.look(f"/en/orders/{placed.token}.json", stranger(world))
    assert shared.get_json()["state"] == "paid"
    assert not any(word in shared.text for word in PERSON)


def test_74_a_shared_page_takes_no_cart_and_writes_no_mail(world: World) -> None:
    placed = world.buy()
    other = stranger(world)
    world.at_checkout(other, sku="PDF")
    for _ in range(3):
        world.look(f"/en/orders/{placed.token}", other)
    assert books.mails() == ["paid"]
    assert "Your cart is empty" not in world.look("/en/cart", other).text
