"""Carriers and their tracking pages. The number is shown as text as well: such pages move."""

from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class Carrier:
    """`url` holds `{n}` where the tracking number goes; empty: there is no page to link to."""

    key: str
    name: str
    url: str


CARRIERS: dict[str, Carrier] = {
    carrier.key: carrier
    for carrier in (
        Carrier(
            "deutsche_post", "Deutsche Post", "https://www.deutschepost.de/de/s/sendungsverfolgung.html?piececode={n}"
        ),
        Carrier("dhl", "DHL", "https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode={n}"),
        Carrier("royal_mail", "Royal Mail", "https://www.royalmail.com/track-your-item#/tracking-results/{n}"),
        Carrier("la_poste", "La Poste", "https://www.laposte.fr/outils/suivre-vos-envois?code={n}"),
        Carrier("post_at", "Post AT", "https://www.post.at/sv/sendungsdetails?snr={n}"),
        Carrier("postnl", "PostNL", "https://postnl.nl/tracktrace/?B={n}"),
        Carrier("usps", "USPS", "https://tools.usps.com/go/TrackConfirmAction?tLabels={n}"),
        Carrier("ups", "UPS", "https://www.ups.com/track?tracknum={n}"),
        Carrier("fedex", "FedEx", "https://www.fedex.com/fedextrack/?trknbr={n}"),
        Carrier("other", "Another carrier", ""),
    )
}


def find(key: str | None) -> Carrier | None:
    return CARRIERS.get(key or "")


def tracking_url(carrier: str | None, tracking: str | None) -> str | None:
    """Where the buyer can follow the parcel; None without a number or a page."""
    known = find(carrier)
    number = "".join((tracking or "").split())
    if known is None or not known.url or not number:
        return None
    return known.url.replace("{n}", quote(number, safe=""))
