"""Products with everything a page shows, and the way through the shop in single steps."""

import re
from pathlib import Path
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from shop import clock, settings
from shop.cart import basket
from shop.cart.basket import Basket
from shop.catalogue import files
from shop.catalogue.models import Price, Product, Variant
from shop.db import transaction
from shop.stock import ledger

COVER = "0123456789abcdef.svg"
PDF = b"%PDF-1.4\n% a calendar to print\n"
POSTER_SLUG = "hammer-and-seed"

ADDRESS = {
    "email": "wanjiku@example.org",
    "name": "Wanjiku Kamau",
    "line1": "Moi Avenue 12",
    "city": "Nairobi",
    "postal_code": "00100",
}


def put_pictures(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / COVER).write_text('<svg xmlns="http://www.w3.org/2000/svg" width="3" height="4"/>', encoding="utf-8")


def put_file(media: Path) -> tuple[str, str]:
    """A file to sell, in the private folder: the name it is kept under, and the one buyers save it under."""
    name = files.name_for(PDF, ".pdf")
    files.keep(media, name, PDF)
    return name, "calendar 2026 – تقويم.pdf"


def hang_calendar(on_hand: int = 100) -> None:
    picture = {"file": COVER, "width": 1200, "height": 1697, "alt": {"en": "The cover", "ar": "الغلاف"}}
    chapters = [_chapter(month) for month in range(1, 13)]
    maker = {"name": "Print & Co", "address": ["Road 1", "Leipzig"], "email": "print@maker.example"}
    texts = {
        "en": {
            "name": "Calendar 2026",
            "tagline": "Twelve chapters",
            "blurb": "From A to B",
            "description": "A *wall* calendar.\n\n<script>alert(1)</script>",
            "format": "A3",
            "paper": "Recycled",
        },
        "ar": {"name": "تقويم 2026", "tagline": "اثنا عشر فصلًا", "blurb": "من أ إلى ب", "description": "تقويم."},
    }
    product = _product("calendar-2026", 0, texts, [picture])
    product.chapters, product.details = chapters, {"year": 2026, "maker": maker}
    _offer(product, [("CAL-2026", {}, 420, {"EUR": 2200, "GBP": 1900}, on_hand)])


def _chapter(month: int) -> dict[str, Any]:
    told = {"title": f"Chapter {month}", "place": "Warton", "text": "It happened."}
    arabic = {"title": f"الفصل {month}", "place": "وارتون", "text": "حدث ذلك."}
    return {"month": month, "year": "1996", "picture": COVER, "width": 4, "height": 3, "en": told, "ar": arabic}


def pin_poster(small: int = 3, large: int = 0) -> None:
    texts = {"en": {"name": "Poster", "tagline": "Large", "blurb": "B", "description": "D"}}
    product = _product(POSTER_SLUG, 2, texts, [])
    sizes = [("POSTER-A2", "A2", 150, 1200, small), ("POSTER-A1", "A1", 240, 1800, large)]
    _offer(product, [(sku, {"en": size}, grams, {"EUR": price}, n) for sku, size, grams, price, n in sizes])


def _product(slug: str, position: int, texts: dict[str, Any], pictures: list[dict[str, Any]]) -> Product:
    return Product(
        slug=slug,
        position=position,
        kind="goods",
        tax_class="standard",
        published=True,
        texts=texts,
        details={},
        pictures=pictures,
        chapters=[],
        changed_at=clock.now(),
    )


def _offer(product: Product, variants: list[tuple[str, dict[str, str], int, dict[str, int], int]]) -> None:
    with transaction() as session:
        product.variants = [
            Variant(sku=sku, position=i, label=label, weight_grams=grams, max_per_order=10)
            for i, (sku, label, grams, _, _) in enumerate(variants)
        ]
        session.add(product)
        session.flush()
        for sku, _, _, prices, on_hand in variants:
            for currency, minor in prices.items():
                session.add(Price(sku=sku, currency=currency, amount_minor=minor, valid_from=clock.now()))
            ledger.open_item(session, sku, on_hand, "opening", clock.now())


def put_in(client: FlaskClient, sku: str = "CAL-2026", quantity: str = "1", **more: str) -> TestResponse:
    return client.post("/en/cart/lines", data={"sku": sku, "quantity": quantity, "currency": "EUR", **more})


def ready_to_order(client: FlaskClient, country: str = "KE", language: str = "en") -> dict[str, str]:
    """A cart with a calendar for `country`, and the checkout's form filled in but for its faults."""
    put_in(client, country=country)
    return ADDRESS | hidden(client.get(f"/{language}/checkout").text)


def hidden(page: str) -> dict[str, str]:
    """The hidden fields that the checkout sends along."""
    fields = re.findall(
        r'<input type="hidden" name="(attempt|total_shown|burdens_shown|address_ok)" value="([^"]*)"', page
    )
    return dict(fields)


def basket_of(client: FlaskClient) -> Basket:
    """What is in the visitor's cart."""
    return basket.read(cart_cookie(client), settings.current().secret_key)


def hand_over(client: FlaskClient, filled: Basket) -> None:
    """Give the visitor a cart that was filled before."""
    client.set_cookie("cart", basket.written(filled, settings.current().secret_key))


def cart_cookie(client: FlaskClient) -> str | None:
    cookie = client.get_cookie("cart")
    return cookie.value if cookie else None
