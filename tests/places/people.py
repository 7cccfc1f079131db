"""People who wait for a parcel, each with the address as they would type it."""

from shop.places.addresses import Address


def address(country: str, **typed: str) -> Address:
    """An address with a name and a line, and whatever else is given."""
    blank = dict.fromkeys(("company", "line1", "line2", "line3", "city", "area", "postal_code"), "")
    return Address(**{**blank, "name": "Amina Otieno", "line1": "12 Long Street", "country": country, **typed})


AMINA = address("KE", line1="P.O. Box 30197", city="Nairobi", postal_code="00100")
CARMEN = address("CO", name="Carmen Ruiz", line1="Calle 10 # 4-22", city="Bogotá", area="Bogotá")
AOIFE = address("IE", name="Aoife Byrne", line1="4 Meath Place", city="Dublin 8", area="Co. Dublin")
LAYLA = address("AE", name="Layla Haddad", line1="Villa 3, 11b Street", area="إمارة دبيّ")
GERDA = address("DE", name="Gerda Groß", line1="Musterstraße 12", city="Berlin", postal_code="10999")
WALT = address(
    "US", name="Walt Miller", line1="500 W 2nd St", line2="Apt 7", city="Austin", area="TX", postal_code="78701"
)
YUKI = address("JP", name="Yuki Sato", line1="1-2-3 Jinnan, Shibuya-ku", area="東京都", postal_code="150-0041")
JOAO = address("BR", name="João Lima", line1="Rua Augusta 100", city="São Paulo", area="SP", postal_code="01305-000")
MEI = address("HK", name="Mei Chan", line1="Flat B, 8/F, 1 Nathan Road", city="Tsim Sha Tsui", area="Kowloon")
RAVI = address("SG", name="Ravi Menon", line1="Blk 35 Mandalay Road", postal_code="308215")
RUTH = address("GB", name="Ruth Clarke", line1="9 Chapel Lane", city="Preston", postal_code="pr4 1ax")
ARBEN = address("XK", name="Arben Krasniqi", line1="Rruga B 14", city="Prishtina", postal_code="10000")
HODA = address("EG", name="هدى فهمي", line1="١٢ شارع طلعت حرب", city="وسط البلد", area="القاهرة", postal_code="11511")
PIA = address("VA", name="Pia Rossi", line1="Via del Pellegrino", city="Città del Vaticano", postal_code="00120")
EVERYBODY = (AMINA, CARMEN, AOIFE, LAYLA, GERDA, WALT, YUKI, JOAO, MEI, RAVI, RUTH, ARBEN)
