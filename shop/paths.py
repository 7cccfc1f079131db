"""Where the shop's files lie, in a checkout and in an installed wheel alike.

In a checkout `templates/` and `static/` stand beside the package; a wheel carries them inside it.
"""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def _beside_or_inside(name: str) -> Path:
    beside = PACKAGE.parent / name
    in_checkout = (PACKAGE.parent / "pyproject.toml").is_file() and beside.is_dir()
    return beside if in_checkout else PACKAGE / name


TEMPLATES = _beside_or_inside("templates")
STATIC = _beside_or_inside("static")
TRANSLATIONS = PACKAGE / "translations"
MIGRATIONS = PACKAGE / "migrations"
DEMO = PACKAGE / "demo"
