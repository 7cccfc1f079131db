"""Markdown as it is typed by the shop's people, made into HTML that is safe to show."""

from functools import lru_cache

import nh3
from markdown_it import MarkdownIt
from markupsafe import Markup

_TAGS = {"p", "ul", "ol", "li", "em", "strong", "a", "h2", "h3", "h4", "blockquote", "br", "hr", "code"}
_markdown = MarkdownIt("commonmark", {"html": False})


@lru_cache(maxsize=256)
def html_of(text: str) -> Markup:
    """HTML with a few plain tags; links without scripts; whatever was typed as HTML stands there as text."""
    dirty = _markdown.render(text)
    return Markup(nh3.clean(dirty, tags=_TAGS, attributes={"a": {"href"}}, url_schemes={"https", "http", "mailto"}))  # noqa: S704
