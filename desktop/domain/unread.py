"""What a decoder of JSON may raise over bytes that hold no such message."""

import msgspec

UNREAD: tuple[type[Exception], ...] = (msgspec.MsgspecError, UnicodeError, RecursionError)
"""Wrong JSON or another shape; bytes that are no UTF-8; more levels than Python stands."""
