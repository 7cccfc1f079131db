"""A small tariff: letters at home and abroad, a zone that begins, one that ended, and a country closed for a while."""

from datetime import date

from shop.shipping.rules import Band, Service, Suspension, Tariff, Zone

TODAY = date(2026, 11, 23)
LETTER = Service(
    "letter",
    {"en": "Letter", "ar": "رسالة"},
    (1, 3),
    False,
    (Band(500, {"EUR": 220, "GBP": 190}), Band(1000, {"EUR": 290, "GBP": 250}), Band(2000, {"EUR": 400})),
    date(2026, 1, 1),
)
PARCEL = Service("parcel", {"en": "Parcel"}, (1, 2), True, (Band(10_000, {"EUR": 549, "GBP": 475}),), date(2026, 1, 1))
LAST_YEAR = Service(
    "letter", {"en": "Letter"}, (4, 9), False, (Band(2000, {"EUR": 600}),), date(2025, 1, 1), date(2025, 12, 31)
)
THIS_YEAR = Service("letter", {"en": "Letter"}, (4, 9), False, (Band(2000, {"EUR": 700}),), date(2026, 1, 1))
TARIFF = Tariff(
    packaging_grams=80,
    zones=(
        Zone("home", frozenset({"DE"}), (LETTER, PARCEL)),
        Zone("europe", frozenset({"FR", "IE", "SE"}), (LAST_YEAR, THIS_YEAR)),
    ),
    suspended=(Suspension("SE", {"en": "A strike."}, date(2026, 3, 1), date(2026, 3, 31)),),
)
