"""Ports to listen on: whether they are free, asked before anything is started that would wait for them in vain."""

import errno
import socket
from collections.abc import Iterable


class PortFault(Exception):
    """Nothing can listen there. The message is a plain sentence."""


def require_free(host: str, ports: Iterable[int]) -> None:
    """Raises `PortFault` for the first port that cannot be listened on."""
    for port in ports:
        try:
            with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as trial:
                trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                trial.bind((host, port))
        except OSError as refused:
            if refused.errno == errno.EADDRINUSE:
                raise PortFault(f"Port {port} is taken; choose another with --port.") from refused
            raise PortFault(f"{host}:{port} cannot be used: {refused.strerror or refused}.") from refused
