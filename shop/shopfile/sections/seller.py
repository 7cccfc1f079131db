from shop.seller.facts import Seller
from shop.shopfile.nodes import Mapping, Spot

MAIL = (r"[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;]+", "a mail address")
WEB = (r"https?://[^\s/]+\S*", "a web address that begins with https://")


def read(spot: Spot) -> Seller:
    with spot.mapping() as seller:
        return Seller(
            name=seller.need("name").spoken(),
            address=seller.need("address").lines(),
            country=seller.need("country").country(),
            email=seller.need("email").shaped(*MAIL),
            phone=_text(seller, "phone"),
            website=website.shaped(*WEB) if (website := seller.find("website")) else "",
            tax_numbers=tuple(_tax_number(item) for item in numbers.items())
            if (numbers := seller.find("tax_numbers"))
            else (),
            return_address=lines.lines() if (lines := seller.find("return_address")) else (),
            legal_contact=_text(seller, "legal_contact"),
        )


def _text(seller: Mapping, key: str) -> str:
    found = seller.find(key)
    return found.text() if found else ""


def _tax_number(spot: Spot) -> tuple[str, str]:
    with spot.mapping() as number:
        return number.need("label").text(), number.need("number").text()
