"""Mail addresses, as headers and envelopes need them. Pure."""

import re
import unicodedata
from email.headerregistry import Address
from email.utils import parseaddr


class NotAnAddress(ValueError):
    """Not one bare mail address. The message does not repeat it: it may be somebody's."""


# What every mail server needs and no more: something, an @, a domain with a dot. Only a mail that arrives is proof.
_EMAIL = re.compile(r"[^@\s<>()\[\],;:\"\\]+@[^@\s<>()\[\],;:\"\\.]+(\.[^@\s<>()\[\],;:\"\\.]+)+")
LONGEST = 254


def can_be_written_to(email: str) -> bool:
    """Whether mail can be sent to what somebody typed as their address: asked while it can be mended. Letters of every
    script are taken, pictures are not: no mail server knows a mailbox of that name."""
    if any(not c.isascii() and unicodedata.category(c)[0] not in "LMN" for c in email):
        return False
    try:
        bare(email)
    except NotAnAddress:
        return False
    return _EMAIL.fullmatch(email) is not None


def bare(text: str) -> str:
    """`text` if it is one address and nothing else: no name, no list, no line break to smuggle a header in."""
    local, at, host = text.strip().rpartition("@")
    if not (at and _is_local(local) and _is_host(host)):
        raise NotAnAddress("not a single mail address")
    return f"{local}@{host}"


def _is_local(local: str) -> bool:
    return 0 < len(local) <= 64 and not any(c in '<>,;:@"()[]\\' or _breaks(c) for c in local)


def _is_host(host: str) -> bool:
    return 0 < len(host) <= 253 and all(
        c.isalnum() or c in ".-" or unicodedata.category(c).startswith("M") for c in host
    )


def _breaks(character: str) -> bool:
    return character.isspace() or unicodedata.category(character).startswith(("C", "Z"))


def domain(mailbox: str) -> str:
    """The host of a mailbox such as `Shop <post@shop.example>`, in ASCII."""
    return _ascii_host(parseaddr(mailbox)[1].rpartition("@")[2])


def header(mailbox: str) -> Address:
    """A mailbox for a header. The host is written in ASCII, so only a local part beyond it needs SMTPUTF8."""
    name, address = parseaddr(mailbox)
    local, _, host = address.rpartition("@")
    return Address(display_name=name, username=local, domain=_ascii_host(host))


def _ascii_host(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host
