"""Shoppers as programs: each with a cookie jar, going the way a browser without JavaScript goes."""

import html.parser
import threading
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context

import requests

FORM = {
    "email": "wanjiku@example.org",
    "name": "Wanjiku Kamau",
    "line1": "P.O. Box 1234",
    "city": "Nairobi",
    "postal_code": "00100",
    "country": "KE",
}


class _Hidden(html.parser.HTMLParser):
    """Collects the hidden fields of a page's forms."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        found = dict(attributes)
        if tag == "input" and found.get("type") == "hidden":
            self.fields[found.get("name") or ""] = found.get("value") or ""


def hidden_fields(page: str) -> dict[str, str]:
    reader = _Hidden()
    reader.feed(page)
    return reader.fields


def to_checkout(url: str, sku: str = "CAL-2026") -> tuple[requests.Session, dict[str, str]]:
    """Fill a cart and open the checkout; returns the jar and the filled form."""
    shopper = requests.Session()
    shopper.headers["Origin"] = url
    chosen = {"sku": sku, "quantity": "1", "currency": "EUR", "country": "KE", "buy": "now"}
    shopper.post(f"{url}/en/cart/lines", data=chosen, timeout=60)
    page = shopper.get(f"{url}/en/checkout", timeout=60)
    return shopper, FORM | {k: v for k, v in hidden_fields(page.text).items() if k in ("attempt", "total_shown")}


def order(url: str, shopper: requests.Session, form: dict[str, str]) -> requests.Response:
    return shopper.post(f"{url}/en/checkout", data=form, allow_redirects=False, timeout=90)


def _crowd(url: str, size: int, start: object) -> list[tuple[int, str, str]]:
    """One process with `size` shoppers, who all press the button when every process is ready."""
    with ThreadPoolExecutor(size) as people:
        ready = list(people.map(lambda _: to_checkout(url), range(size)))
        start.wait()  # type: ignore[attr-defined]
        together = threading.Barrier(size)

        def press(person: tuple[requests.Session, dict[str, str]]) -> tuple[int, str, str]:
            together.wait()
            answer = order(url, *person)
            return answer.status_code, answer.headers.get("Location", ""), answer.text

        return list(people.map(press, ready))


def _tell(url: str, size: int, start: object, answers: object) -> None:
    answers.put(_crowd(url, size, start))  # type: ignore[attr-defined]


def all_at_once(url: str, processes: int, each: int) -> list[tuple[int, str, str]]:
    """(status, location, page) of `processes` × `each` shoppers who order in the same moment, in real processes."""
    context = get_context("spawn")
    start, answers = context.Barrier(processes), context.Queue()
    crowd = [context.Process(target=_tell, args=(url, each, start, answers)) for _ in range(processes)]
    for process in crowd:
        process.start()
    told = [answer for _ in crowd for answer in answers.get(timeout=180)]
    for process in crowd:
        process.join()
    return told
