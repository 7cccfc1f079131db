"""The words of a mail: `templates/mail/<message>/` filled in and spoken in one language."""

import re
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from babel.numbers import format_percent
from flask import current_app
from jinja2 import Environment, StrictUndefined

from shop import forms, i18n

LINE_LENGTH = 74
LONGEST_SUBJECT = 160
_ENVIRONMENT = "shop_mail_templates"


@dataclass(frozen=True, slots=True)
class Letter:
    subject: str
    text: str
    html: str


def write(message: str, language: str, context: Mapping[str, object]) -> Letter:
    """Render a message. A name that its templates use and `context` lacks raises: better here than a hole in a mail."""
    with i18n.speaking(language):
        common = {
            "lang": language,
            "text_in": i18n.text_in,
            "percent": partial(_percent, language=language),
            "names_country": i18n.names_country,
        }
        # One line whatever it was made of: a line break in a subject would begin a header of somebody else's choice.
        subject = forms.clean(_render(message, "subject.txt", {**common, **context}), LONGEST_SUBJECT)[:LONGEST_SUBJECT]
        words = {**common, **context, "subject": subject}
        return Letter(subject, wrapped(_render(message, "body.txt", words)), _render(message, "body.html", words))


def _percent(rate: Decimal, language: str) -> str:
    """A rate such as 0.055 as readers of the language write it, with no more decimals than it has."""
    return str(format_percent(rate.normalize(), locale=language, decimal_quantization=False))


def _render(message: str, part: str, words: Mapping[str, object]) -> str:
    """Straight from the template: what pages add to every template (and might ask the database for) stays out."""
    return _environment().get_template(f"mail/{message}/{part}").render(words)


def _environment() -> Environment:
    extensions = current_app.extensions
    if _ENVIRONMENT not in extensions:
        extensions[_ENVIRONMENT] = current_app.jinja_env.overlay(
            trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
        )
    environment: Environment = extensions[_ENVIRONMENT]
    return environment


def wrapped(text: str) -> str:
    """Plain text in lines that every mail program shows whole; addresses of pages are never broken."""
    lines = [_folded(line.rstrip()) for line in text.strip().split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) + "\n"


def _folded(line: str) -> str:
    indent = line[: len(line) - len(line.lstrip())]
    return textwrap.fill(
        line.strip(),
        LINE_LENGTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
