"""The PIN of staff: hashed with scrypt, compared in constant time, slowed down after wrong tries."""

import base64
import hashlib
import hmac
import re

from msgspec import Struct

SHORTEST, LONGEST = 4, 12
COST, BLOCK, LANES = 15, 8, 1
SALT_BYTES = 16
HASH_BYTES = 32
MEMORY = 256 << 20
"""Bytes scrypt may take: more than the dearest hash that is accepted needs."""

PIN_HASH = r"^(scrypt\$1[4-6]\$8\$1\$[A-Za-z0-9_-]{22}==\$[A-Za-z0-9_-]{43}=)?\Z"
PIN = re.compile(rf"[0-9]{{{SHORTEST},{LONGEST}}}")

FREE_TRIES = 5
FIRST_WAIT, LONGEST_WAIT = 30.0, 900.0


def is_pin(text: str) -> bool:
    """Whether a text can be a PIN: 4 to 12 digits."""
    return PIN.fullmatch(text) is not None


def hashed(pin: str, salt: bytes) -> str:
    """What a policy holds instead of a PIN.

    Args:
        pin: the digits.
        salt: 16 random bytes.
    """
    return "$".join(("scrypt", str(COST), str(BLOCK), str(LANES), _text(salt), _text(_hash(pin, salt, COST))))


def is_right(pin: str, wanted: str) -> bool:
    """Whether a PIN is the hashed one; takes about a tenth of a second, and as long for any other.

    Args:
        pin: as typed.
        wanted: hash of the right one; empty or malformed where none is right.
    """
    if not wanted or re.match(PIN_HASH, wanted) is None:
        return False
    _, cost, _, _, salt, digest = wanted.split("$")
    found = _hash(pin, base64.urlsafe_b64decode(salt), int(cost))
    return hmac.compare_digest(found, base64.urlsafe_b64decode(digest))


class Tries(Struct, frozen=True):
    """Wrong tries in a row, and when the last one was (seconds of the system-wide monotonic clock)."""

    wrong: int = 0
    last: float = 0.0

    def wait(self, now: float) -> float:
        """Seconds until the next try is taken: none at first, doubled with every try after the fifth."""
        if self.wrong < FREE_TRIES:
            return 0.0
        # Without the bound on the power a persistent finger would overflow the number.
        pause = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(self.wrong - FREE_TRIES, 10))
        return max(0.0, self.last + pause - now)

    def one_more(self, now: float) -> "Tries":
        """The same with one more wrong try."""
        return Tries(self.wrong + 1, now)


def _hash(pin: str, salt: bytes, cost: int) -> bytes:
    return hashlib.scrypt(
        pin.encode(), salt=salt, n=1 << cost, r=BLOCK, p=LANES, maxmem=MEMORY, dklen=HASH_BYTES
    )


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode()
