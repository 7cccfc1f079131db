"""Who is signed in. The one module that knows flask-login, which has no type information.

`LoginManager.init_app` is not called: its hooks look into the session on every answer of the application, which would
put `Vary: Cookie` on public pages and spoil them for caches. The "remember me" cookie that it serves is not used here.
"""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar
from urllib.parse import unquote, urlsplit

import flask_login
from flask import Flask, abort, session

from shop.accounts import members, rules
from shop.accounts.members import Member

P = ParamSpec("P")
R = TypeVar("R")

HOME = "/staff/"


class _User:
    """A member, as flask-login wants to be shown one."""

    is_authenticated = True
    is_active = True
    is_anonymous = False

    def __init__(self, member: Member) -> None:
        self.member = member

    def get_id(self) -> str:
        return f"{self.member.id}.{self.member.session_version}"


def init_app(app: Flask) -> None:
    manager = flask_login.LoginManager()
    manager.session_protection = None  # volunteers change networks in the middle of a page
    manager.user_loader(_load)
    app.login_manager = manager  # type: ignore[attr-defined]


def _load(session_id: str) -> _User | None:
    staff_id, _, version = session_id.partition(".")
    if not (staff_id.isdigit() and version.isdigit()):
        return None
    member = members.find_signed_in(int(staff_id), int(version))
    return _User(member) if member is not None else None


def enter(member: Member) -> None:
    """Begin a session. Whatever an earlier one left in the cookie is dropped."""
    session.clear()
    session.permanent = True
    flask_login.login_user(_User(member))


def leave() -> None:
    flask_login.logout_user()
    session.clear()


def find_me() -> Member | None:
    user = flask_login.current_user
    return user.member if user.is_authenticated else None


def me() -> Member:
    """Who is signed in; only for pages that nobody else reaches."""
    member = find_me()
    if member is None:
        abort(401)
    return member


def usual_carrier() -> str:
    """The carrier that this member chose last; most of a pile goes with the same one."""
    return str(session.get("carrier", ""))


def remember_carrier(key: str) -> None:
    session["carrier"] = key


def may(right: str) -> bool:
    member = find_me()
    return member is not None and rules.may(member.role, right)


def needs(right: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Only members whose role has the right see this page; others are told so, kindly."""

    def guard(view: Callable[P, R]) -> Callable[P, R]:
        @wraps(view)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
            if not may(right):
                abort(403)
            return view(*args, **kwargs)

        guarded.needs_right = right  # type: ignore[attr-defined]
        return guarded

    return guard


def safe_next(wanted: str | None) -> str:
    """Where to go after signing in: a page of the desk, or its start; never another site."""
    if not wanted or not wanted.startswith(HOME):  # before it is taken apart, which fails for odd hosts
        return HOME
    path = unquote(urlsplit(wanted).path)
    odd = any(part in path for part in ("..", "//", "\\")) or not wanted.isprintable()
    return wanted if path.startswith(HOME) and not odd and "/sign-" not in path else HOME
