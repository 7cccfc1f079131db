"""Long lists of names, written so that they can be read."""


def names(text: str) -> tuple[str, ...]:
    return tuple(text.split())
