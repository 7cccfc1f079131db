"""Money as Stripe takes it: integers in minor units, with Stripe's own ideas of a currency's decimals.

Source: docs.stripe.com/currencies. Minimums are compared in the charge's own currency: the stand-in settles
without conversion.
"""

from shop.sandbox.errors import invalid
from shop.sandbox.lists import names

ZERO_DECIMAL = frozenset(names("bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf"))
THREE_DECIMAL = frozenset(names("bhd jod kwd omr tnd"))
# Sent with two decimals for history's sake although the money has none: 5 ISK is 500.
WHOLE_BUT_SENT_IN_HUNDREDTHS = frozenset({"isk", "ugx"})
TWO_DECIMAL = frozenset(
    names(
        "aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bmd bnd bob brl bsd bwp byn bzd cad cdf chf cny cop "
        "crc cve czk dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gtq gyd hkd hnl htg huf idr ils inr isk jmd kes "
        "kgs khr kyd kzt lak lbp lkr lrd lsl mad mdl mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd "
        "pab pen pgk php pkr pln qar ron rsd rub sar sbd scr sek sgd shp sle sos srd std szl thb tjs top try ttd twd "
        "tzs uah ugx usd uyu uzs wst xcd yer zar zmw"
    )
)
KNOWN = ZERO_DECIMAL | THREE_DECIMAL | TWO_DECIMAL
MINIMUM = {
    "usd": 50,
    "eur": 50,
    "gbp": 30,
    "chf": 50,
    "cad": 50,
    "aud": 50,
    "nzd": 50,
    "jpy": 50,
    "krw": 50,
    "sek": 300,
    "nok": 300,
    "dkk": 250,
    "pln": 200,
    "czk": 1500,
    "huf": 17500,
    "ron": 200,
    "hkd": 400,
    "sgd": 50,
    "mxn": 1000,
    "brl": 50,
    "thb": 1000,
    "myr": 200,
    "aed": 200,
    "zar": 50,
    "inr": 50,
    "ils": 50,
}
LARGEST = 999_999_999_999
SYMBOLS = {"eur": "€", "usd": "$", "gbp": "£", "jpy": "¥", "inr": "₹", "krw": "₩", "ils": "₪"}


def decimals(currency: str) -> int:
    if currency in ZERO_DECIMAL:
        return 0
    return 3 if currency in THREE_DECIMAL else 2


def check_currency(currency: str, at: str) -> None:
    if currency not in KNOWN:
        raise invalid(
            f"Invalid currency: {currency}. Stripe takes three-letter codes in lower case, of currencies it "
            "supports: https://docs.stripe.com/currencies",
            at,
        )


def check_amount(amount: int, currency: str, at: str) -> None:
    if currency in WHOLE_BUT_SENT_IN_HUNDREDTHS and amount % 100:
        raise invalid(f"Invalid amount: {currency} has no decimals; send whole units as hundredths, ending in 00.", at)
    if currency in THREE_DECIMAL and amount % 10:
        raise invalid(f"Invalid amount: the last digit of an amount in {currency} must be 0.", at)


def check_total(total: int, currency: str) -> None:
    least = MINIMUM.get(currency, 1)
    if 0 < total < least:
        raise invalid(
            f"The Checkout Session's total amount due must add up to at least {display(least, currency)} {currency}",
            "line_items",
            "amount_too_small",
        )
    if total > LARGEST:
        raise invalid(f"Amount must be no more than {display(LARGEST, currency)}", "line_items", "amount_too_large")


def display(amount: int, currency: str) -> str:
    """For people: `€31.50`, `¥1,990`, `ISK 1,990`."""
    places = 0 if currency in WHOLE_BUT_SENT_IN_HUNDREDTHS else decimals(currency)
    number = f"{abs(amount) / 10 ** decimals(currency):,.{places}f}"
    sign = "-" if amount < 0 else ""
    symbol = SYMBOLS.get(currency)
    return f"{sign}{symbol}{number}" if symbol else f"{sign}{currency.upper()} {number}"
