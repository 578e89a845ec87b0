"""Fetches a model file over HTTPS, going on where an earlier try has stopped."""

import http.client
import ssl
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from desktop.domain.trouble import NoNetwork
from desktop.store.disk import Progress, writing

CHUNK = 1 << 18
SECONDS = 30.0
# A line that breaks off is taken up again, and the count of tries begins anew with every byte that came.
TRIES = 4
PAUSE = 1.0
PARTIAL, PAST_THE_END = 206, 416
BROKEN_LINE = (OSError, http.client.HTTPException)


class _Redirects(HTTPRedirectHandler):
    """Follows to where the file really lies, but never from an encrypted line to an open one."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> Request | None:
        if urlsplit(req.full_url).scheme == "https" and urlsplit(newurl).scheme != "https":
            fp.close()
            raise URLError("led to a line without encryption")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def download(
    address: str,
    file: Path,
    progress: Progress,
    *,
    expected: int | None = None,
    sized: Callable[[int], None] = lambda _total: None,
    pause: float = PAUSE,
) -> None:
    """Let a file grow until it is all there; what lies in it already is taken for its beginning.

    Args:
        address: of the file.
        file: that grows.
        progress: is told bytes done and bytes in all, often.
        expected: bytes it has to have in all, where they are known.
        sized: is told its bytes in all before anything is written; may raise.
        pause: seconds before a line that broke off is taken up again, doubled each time.

    Raises NoNetwork, NoSpace, FolderUnwritable.
    """
    tries, last = 0, -1
    while True:
        try:
            _go_on(address, file, progress, expected, sized)
        except _BrokenOffError as broken:
            grown = file.stat().st_size if file.is_file() else 0
            tries = tries + 1 if grown <= last else 1
            last = max(last, grown)
            if tries >= TRIES or broken.final:
                raise NoNetwork(_host(address), broken.why) from broken
            time.sleep(pause * 2 ** (tries - 1))
        else:
            return


class _BrokenOffError(Exception):
    """The line broke off, or the other end said no for good."""

    def __init__(self, why: str, *, final: bool = False) -> None:
        super().__init__(why)
        self.why = why
        self.final = final


def _go_on(
    address: str,
    file: Path,
    progress: Progress,
    expected: int | None,
    sized: Callable[[int], None],
) -> None:
    begin = file.stat().st_size if file.is_file() else 0
    if expected is not None and begin == expected:
        progress(begin, begin)
        return
    with _ask(address, begin) as answer:
        start, total = _place(answer, begin)
        if expected is not None and total != expected:
            raise _BrokenOffError(f"has another file, of {total} bytes", final=True)
        sized(total)
        with writing(file.parent, total - start), file.open("ab") as end:
            end.truncate(start)
            progress(start, total)
            _pour(answer, end, start, total, progress)


def _ask(address: str, begin: int) -> http.client.HTTPResponse:
    headers = {"User-Agent": "ki-mit-herz", "Accept-Encoding": "identity"}
    if begin:
        headers["Range"] = f"bytes={begin}-"
    # With the certificates and the proxy that the system knows.
    try:
        answer: http.client.HTTPResponse = build_opener(_Redirects).open(
            Request(address, headers=headers), timeout=SECONDS
        )
    except HTTPError as error:
        error.close()
        if error.code == PAST_THE_END:
            return _ask(address, 0)
        raise _BrokenOffError(f"answers {error.code}", final=error.code < 500) from error
    except URLError as error:
        certificate = isinstance(error.reason, ssl.SSLCertVerificationError)
        why = "its certificate is not right" if certificate else _short(error.reason)
        raise _BrokenOffError(why, final=certificate or "encryption" in why) from error
    except BROKEN_LINE as error:
        raise _BrokenOffError(_short(error)) from error
    return answer


def _place(answer: http.client.HTTPResponse, begin: int) -> tuple[int, int]:
    """From which byte on the answer goes, and how many the file has in all."""
    if answer.status == PARTIAL:
        unit, _, rest = (answer.headers.get("Content-Range") or "").partition(" ")
        span, _, whole = rest.partition("/")
        first = span.partition("-")[0]
        if unit == "bytes" and first == str(begin) and whole.isdigit():
            return begin, int(whole)
        raise _BrokenOffError("sends another part than was asked for", final=True)
    length = answer.headers.get("Content-Length") or ""
    if not length.isdigit():
        raise _BrokenOffError("does not say how large the file is", final=True)
    return 0, int(length)


def _pour(
    answer: http.client.HTTPResponse, end: IO[bytes], start: int, total: int, progress: Progress
) -> None:
    done = start
    while done < total:
        try:
            chunk = answer.read(min(CHUNK, total - done))
        except BROKEN_LINE as error:
            raise _BrokenOffError(_short(error)) from error
        if not chunk:
            raise _BrokenOffError("ended too early")
        end.write(chunk)
        done += len(chunk)
        progress(done, total)


def _host(address: str) -> str:
    return urlsplit(address).hostname or address


def _short(error: object) -> str:
    return str(error)[:120] or type(error).__name__
