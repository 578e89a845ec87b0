"""Signing, with a certificate made for the occasion: nobody trusts it but who is told to."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from installer import signing
from installer.release import DIST, Release
from tests.installed.seen import Seen

NAME = "/CN=KI mit Herz (Probe)"
MADE = ("-x509", "-newkey", "rsa:3072", "-nodes", "-days", "2", "-addext", "extendedKeyUsage=codeSigning")


def try_out(release: Release, seen: Seen) -> None:
    """Sign the packages for Windows, see that the signature holds, and that a changed file is noticed."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        certificate, key = folder / "certificate.pem", folder / "key.pem"
        _run("openssl", "req", *MADE, "-subj", NAME, "-keyout", str(key), "-out", str(certificate))
        os.environ |= {signing.CERTIFICATE: str(certificate), signing.KEY: str(key)}
        for name in (f"ki-mit-herz-{release.version}-setup.exe", f"ki-mit-herz-{release.version}.msi"):
            copy = Path(shutil.copy(DIST / name, folder))
            signing.sign(release, [copy])
            assert _holds(copy, certificate), f"The signature of {name} does not hold."
            data = bytearray(copy.read_bytes())
            data[len(data) // 2] ^= 1
            copy.write_bytes(data)
            assert not _holds(copy, certificate), f"A change of {name} is not noticed."
            seen.note(f"{name}, signed", "the signature holds, a changed byte is noticed")


def _holds(path: Path, certificate: Path) -> bool:
    command = ("osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(path))
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def _run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)
