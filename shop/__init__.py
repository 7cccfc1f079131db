"""The shop of the Internationalism Calendar.

Folders in here are trade, files are tools; the README draws the floors. Importing the package loads nothing:
`create_app` is fetched when it is first asked for, so `flask --app shop` and `shop --version` stay quick.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from shop.app import create_app

__all__ = ["create_app"]


def __getattr__(name: str) -> Any:
    if name == "create_app":
        from shop.app import create_app

        return create_app
    raise AttributeError(name)
