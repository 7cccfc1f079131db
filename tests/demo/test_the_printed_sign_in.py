"""The sign-in that the demo prints works at every start, wherever its clock stood before."""

from pathlib import Path

import pyotp
import pytest

from shop import clock
from shop.accounts import sign_in
from shop.accounts.rules import LockedOut, WrongCredentials
from shop.demo import content
from tests.conftest import running, settings_for
from tests.shopfile.samples import DEMO_CURRENCIES

HALF_A_YEAR = 180 * 86400
DEMO = ",".join(DEMO_CURRENCIES)


def start(folder: Path, offset: float) -> tuple[str, str, str]:
    """Prepare the demo as a start does, and read the code of the moment."""
    ours = settings_for(
        f"sqlite:///{folder / 'demo.sqlite3'}", folder, SHOP_CLOCK_OFFSET=str(offset), SHOP_CURRENCIES=DEMO
    )
    staff = content.prepare(ours, folder)
    clock.set_offset(offset)
    return staff["email"], staff["password"], pyotp.TOTP(staff["totp_secret"]).at(int(clock.now().timestamp()))


@pytest.mark.parametrize("later", [HALF_A_YEAR])
def test_codes_and_locks_of_a_later_clock_are_forgotten(tmp_path: Path, later: float) -> None:
    email, password, code = start(tmp_path, later)
    ours = settings_for(f"sqlite:///{tmp_path / 'demo.sqlite3'}", tmp_path, SHOP_CLOCK_OFFSET=str(later))
    with running(ours):
        sign_in.sign_in(email, password, code)
        for _ in range(7):
            with pytest.raises((LockedOut, WrongCredentials)):
                sign_in.sign_in(email, "a wrong password of mine", "000000")
    email, password, code = start(tmp_path, 0)
    with running(settings_for(f"sqlite:///{tmp_path / 'demo.sqlite3'}", tmp_path)):
        assert sign_in.sign_in(email, password, code).email == email
