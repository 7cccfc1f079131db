"""What is in the demo before anybody comes: the schema, the goods, and somebody who may sign in as staff."""

import json
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyotp
from sqlalchemy import delete, update

from shop import clock, documents, paths, schema
from shop.accounts import members, rules, second_factor, sign_up
from shop.accounts.models import SignInFailure, StaffMember
from shop.app import create_app
from shop.db import db, transaction
from shop.demo.folder import write_private
from shop.demo.views import STAFF_FILE
from shop.promotions import giving
from shop.settings import Settings
from shop.shopfile import load as shopfile

STAFF_EMAIL = "staff@calendar.example"
LONGEST_LOCK = timedelta(minutes=rules.LONGEST_LOCK_MINUTES)
# The goods have been on sale since then, so that the demo's clock can be set back and forth.
ON_SALE_SINCE = datetime(2026, 1, 1, tzinfo=UTC)
# Somebody has paid for these already.
POOLED_SKU, POOLED = "CAL-2026", 3


def prepare(settings: Settings, folder: Path) -> Mapping[str, str]:
    """Make the demo's shop ready, or leave it as the last run left it. Returns the staff sign-in."""
    with create_app(settings).app_context():
        try:
            schema.upgrade(settings.database_url)
            if not documents.bodies(("seller",)):
                _load_catalogue(settings)
            return _staff(folder / STAFF_FILE)
        finally:
            db.session.remove()
            db.engine.dispose()


def _load_catalogue(settings: Settings) -> None:
    present = clock.now()
    clock.set_offset(clock.offset_seconds() + min(0.0, (ON_SALE_SINCE - present).total_seconds()))
    try:
        shopfile.load(
            paths.DEMO / "catalogue.yaml",
            media_dir=settings.media_dir,
            currencies=settings.currencies,
            languages=settings.languages,
        )
        giving.put_in(POOLED_SKU, POOLED, by="shop", act="demo")
    finally:
        clock.set_offset(settings.clock_offset)


def _staff(path: Path) -> Mapping[str, str]:
    """The staff account of an earlier run, or a new one with all rights."""
    known = any(member.email == STAFF_EMAIL and member.signed_up for member in members.everyone())
    if not known or not path.is_file():
        write_private(path, json.dumps(_sign_up(), indent=2) + "\n")
    _forget_what_is_yet_to_come()
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return found


def _forget_what_is_yet_to_come() -> None:
    """An earlier run may have gone by a later clock: codes it used up and locks it set would last until then."""
    now = clock.now()
    step = int(now.timestamp()) // second_factor.STEP_SECONDS
    with transaction() as session:
        used_later = StaffMember.totp_last_step > step
        session.execute(update(StaffMember).where(used_later).values(totp_last_step=step - 1))
        session.execute(delete(SignInFailure).where(SignInFailure.locked_until > now + LONGEST_LOCK))


def _sign_up() -> dict[str, str]:
    exists = any(member.email == STAFF_EMAIL for member in members.everyone())
    token = members.reset(STAFF_EMAIL) if exists else members.add(STAFF_EMAIL, "admin")
    password = secrets.token_urlsafe(12)
    secret = sign_up.invitation(token).totp_secret
    # A code works once: the one of the half minute before is used up, so that the one of the moment opens the desk.
    before = int(clock.now().timestamp()) - second_factor.STEP_SECONDS
    sign_up.complete(token, password, pyotp.TOTP(secret).at(before))
    return {"email": STAFF_EMAIL, "password": password, "totp_secret": secret}
