"""Writing YAML as people write it: blocks, long text over several lines, short rows on one."""

from collections.abc import Mapping
from typing import Any

import yaml

WIDTH = 110
_LONG = 90


class Row(dict[str, Any]):
    """A mapping that reads best on one line: `{EUR: 2200, GBP: 1900}`."""


class Words(list[Any]):
    """A list of short words or numbers that reads best on one line, or a few."""


class _Dumper(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Entries of a list are indented below their key."""
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else ">" if len(text) > _LONG else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _row(dumper: yaml.SafeDumper, row: Row) -> yaml.MappingNode:
    return dumper.represent_mapping("tag:yaml.org,2002:map", row, flow_style=True)


def _words(dumper: yaml.SafeDumper, words: Words) -> yaml.SequenceNode:
    return dumper.represent_sequence("tag:yaml.org,2002:seq", words, flow_style=True)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(Row, _row)
_Dumper.add_representer(Words, _words)


def written(content: Mapping[str, Any]) -> str:
    """The YAML text of `content`, keys in their order; its parts are set apart by an empty line."""
    parts = [_part({key: value}) for key, value in content.items()]
    return "\n".join(parts)


def _part(content: dict[str, Any]) -> str:
    text: str = yaml.dump(
        content, Dumper=_Dumper, sort_keys=False, allow_unicode=True, default_flow_style=False, width=WIDTH
    )
    return text
