"""The files of an order, handed out by whoever holds the order's link, once it is paid."""

from flask import Blueprint, Response, abort, send_file

from shop import pages
from shop.checkout import downloads, reference
from shop.checkout.downloads import Download
from shop.storefront import frame
from shop.storefront.frame import Here

views = Blueprint("downloads", __name__)


@views.get("/orders/<token>/files/<int:position>")
def send(token: str, position: int) -> Response:
    download = downloads.find(token, position) or abort(404)
    try:
        return _sent(download)
    except OSError:
        downloads.report_missing(download)
        return _missing(token, download)


def _sent(download: Download) -> Response:
    """The file as it lies on the disk; a download that broke off may go on from there (`Range`)."""
    response = send_file(
        download.path,
        mimetype=download.media_type,
        as_attachment=True,
        download_name=download.title,
        conditional=True,
    )
    response.headers["X-Robots-Tag"] = "noindex"
    return pages.private(response)


def _missing(token: str, download: Download) -> Response:
    here = Here("storefront.orders.show", {"token": token})
    return frame.private("storefront/file_missing.html", here, reference.read(), status=503, download=download)
