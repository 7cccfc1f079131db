"""From a file's bytes to a tree of YAML nodes, each of which knows its line. Nothing is interpreted yet.

Every value stays the text that was written, so Norway's `NO` is not a falsehood and `4910.00` keeps its noughts.
Aliases are refused: no file of ours needs them, and a few lines of them can unfold to millions of nodes.
"""

from pathlib import Path

import yaml
from yaml.nodes import Node

from shop.shopfile.faults import Fault, ShopFileFault

LARGEST = 5_000_000


class _Composer(yaml.SafeLoader):
    def compose_node(self, parent: Node | None, index: int) -> Node | None:
        if self.check_event(yaml.events.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(problem="an alias (*) cannot be used here", problem_mark=mark)
        return super().compose_node(parent, index)


def compose(path: Path) -> Node | None:
    """The file's root node; None if it is empty. Raises `ShopFileFault`."""
    return composed(_read(path), str(path))


def composed(text: str, name: str) -> Node | None:
    """The root node of a text; None if it is empty. `name` is what its faults call it. Raises `ShopFileFault`."""
    try:
        root: Node | None = _Composer(text).get_single_node()
    except yaml.MarkedYAMLError as wrong:
        mark = wrong.problem_mark or wrong.context_mark
        raise _fault(name, str(wrong.problem or wrong.context), mark.line + 1 if mark else 0) from wrong
    except yaml.reader.ReaderError as wrong:
        line = text.count("\n", 0, wrong.position) + 1
        raise _fault(name, f"the character U+{wrong.character:04X} cannot be used here", line) from wrong
    except RecursionError as wrong:
        raise _fault(name, "it is nested too deeply") from wrong
    return root


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST and path.is_file():
            raise _fault(str(path), f"it is larger than {LARGEST // 1_000_000} MB")
        data = path.read_bytes()
    except FileNotFoundError as wrong:
        raise _fault(str(path), "there is no such file") from wrong
    except IsADirectoryError as wrong:
        raise _fault(str(path), "this is a folder, not a file") from wrong
    except OSError as wrong:
        raise _fault(str(path), f"it cannot be read ({wrong.strerror})") from wrong
    return _decoded(path, data)


def _decoded(path: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = data.count(b"\n", 0, wrong.start) + 1
        raise _fault(str(path), "it is not UTF-8 text from here on", line) from wrong


def _fault(name: str, reason: str, line: int = 0) -> ShopFileFault:
    return ShopFileFault([Fault(line, "", reason)], name)
