"""Prints the calendar that the demonstration shop sells as a file: a cover and twelve months, A4, to hang on a wall.

    python shop/demo/printable.py

reads ``catalogue.yaml``, ``printable.css`` and the pictures, and lets Chromium print
``files/2026-internationalism-calendar.pdf``. All of it is vectors and real text. The sheets stay white, so that a
printer at home spends its ink on the pictures alone, and nothing comes so near to the edge that it would be cut off.
"""

import shutil
import subprocess
import tempfile
from calendar import Calendar, day_name, month_name
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
FILE = HERE / "files" / "2026-internationalism-calendar.pdf"
STYLE = HERE / "printable.css"
YEAR = 2026
LANGUAGE = "en"
LARGEST = 1_500_000
BROWSERS = ("chromium", "chromium-browser", "google-chrome")

# The days on which the chapters happened, so that the grid remembers them too.
DAYS: Mapping[int, Sequence[int]] = {
    1: (29,),
    2: (18, 23),
    3: (),
    4: (18, 19, 20, 21, 22, 23, 24),
    5: (1, 3, 4),
    6: (16,),
    7: (26,),
    8: (16, 23),
    9: (24,),
    10: (2, 16),
    11: (18,),
    12: (31,),
}


def main() -> None:
    products = yaml.safe_load((HERE / "catalogue.yaml").read_text(encoding="utf-8"))["products"]
    calendar = next(product for product in products if product.get("chapters"))
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "calendar.html"
        page.write_text(document(calendar), encoding="utf-8")
        printed = Path(folder) / "calendar.pdf"
        _print(page, printed)
        if printed.stat().st_size > LARGEST:
            raise SystemExit(f"The file has {printed.stat().st_size} bytes, more than {LARGEST}.")
        FILE.parent.mkdir(exist_ok=True)
        shutil.copyfile(printed, FILE)


def _print(page: Path, printed: Path) -> None:
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        raise SystemExit("Chromium is needed to print; install the package chromium.")
    switches = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    command = [browser, *switches, "--generate-pdf-document-outline", f"--print-to-pdf={printed}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603  (our own file, no shell)


# --- the sheets ------------------------------------------------------------------------------------------------------


def document(calendar: Mapping[str, Any]) -> str:
    words = calendar["texts"][LANGUAGE]
    sheets = [_cover(calendar, words), *(_sheet(chapter) for chapter in calendar["chapters"])]
    style = STYLE.read_text(encoding="utf-8")
    head = f'<meta charset="utf-8"><title>{escape(words["name"])}</title><style>{style}</style>'
    return f'<!doctype html><html lang="{LANGUAGE}"><head>{head}</head><body>{"".join(sheets)}</body></html>'


def _cover(calendar: Mapping[str, Any], words: Mapping[str, str]) -> str:
    picture = calendar["pictures"][0]
    told = f"<p>{escape(words['tagline'])}<span>{_span(calendar['chapters'])}</span></p>"
    return _page("cover", f"{_image(picture['file'], picture)}<h1>{escape(words['name'])}</h1>{told}")


def _span(chapters: Sequence[Mapping[str, Any]]) -> str:
    years = [int(chapter["year"]) for chapter in chapters]
    return f"{min(years)}–{max(years)}"


def _sheet(chapter: Mapping[str, Any]) -> str:
    picture = _image(chapter["picture"], chapter)
    return _page("", picture + _story(chapter) + _heading(chapter) + grid(chapter["month"]))


def _page(kind: str, content: str) -> str:
    return f'<section class="page {kind}"><div class="nail"></div>{content}</section>'


def _image(file: str, described: Mapping[str, Any]) -> str:
    size = f'width="{described["width"]}" height="{described["height"]}"'
    return f'<img src="{(HERE / file).as_uri()}" alt="{escape(described["alt"][LANGUAGE])}" {size}>'


def _story(chapter: Mapping[str, Any]) -> str:
    told = {name: escape(text) for name, text in chapter[LANGUAGE].items()}
    title = f'<p class="year">{escape(chapter["year"])}</p><h3>{told["title"]}</h3><p class="place">{told["place"]}</p>'
    return f'<div class="story"><div>{title}</div><p class="told">{told["text"]}</p></div>'


def _heading(chapter: Mapping[str, Any]) -> str:
    month = chapter["month"]
    marked = '<p class="mark"><i></i>a day of this chapter</p>' if DAYS[month] else ""
    return f'<div class="month"><h2>{month_name[month]}</h2>{marked}<p class="of">{YEAR}</p></div>'


# --- the grid of days ------------------------------------------------------------------------------------------------


def grid(month: int) -> str:
    weeks = Calendar(firstweekday=0).monthdatescalendar(YEAR, month)
    names = "".join(f'<th scope="col"{_class(_sunday(day))}>{day_name[day.weekday()]}</th>' for day in weeks[0])
    rows = "".join(_week(week, month) for week in weeks)
    return f'<table><thead><tr><th class="week">wk</th>{names}</tr></thead><tbody>{rows}</tbody></table>'


def _week(week: Sequence[date], month: int) -> str:
    number = next(day for day in week if day.month == month).isocalendar().week
    return f'<tr><th class="week">{number}</th>{"".join(_day(day, month) for day in week)}</tr>'


def _day(day: date, month: int) -> str:
    if day.month != month:
        return '<td class="out"></td>'
    return f"<td{_class(*_kinds(day))}><b>{day.day}</b></td>"


def _kinds(day: date) -> Iterator[str]:
    yield _sunday(day)
    yield "told-of" if day.day in DAYS[day.month] else ""


def _sunday(day: date) -> str:
    return "sunday" if day.weekday() == 6 else ""


def _class(*names: str) -> str:
    given = " ".join(filter(None, names))
    return f' class="{given}"' if given else ""


if __name__ == "__main__":
    main()
