"""No test needs the network: a connection to anything but this machine is a fault of the test."""

import ipaddress
import socket
from typing import Any

_connect = socket.socket.connect


def _is_loopback(address: Any) -> bool:
    if not isinstance(address, tuple):
        return True  # a Unix socket
    host = str(address[0])
    if host in ("localhost", ""):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _guarded(self: socket.socket, address: Any) -> None:
    if not _is_loopback(address):
        raise AssertionError(f"a test tried to reach {address}")
    _connect(self, address)


def stay_on_this_machine() -> None:
    socket.socket.connect = _guarded  # type: ignore[method-assign]
