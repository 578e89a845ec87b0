"""Signs programs and packages for Windows with a certificate of the maker, if there is one."""

import os
from collections.abc import Iterable
from pathlib import Path

from installer.release import BUILD, TITLE, Release
from installer.telling import Failed, run, say

CERTIFICATE, KEY, PASSWORD = "SIGN_CERT", "SIGN_KEY", "SIGN_PASSWORD_FILE"
STAMP = "SIGN_TIMESTAMP"
"""Names of variables: a PKCS#12 file or a certificate, its key; who witnesses the time over a network."""


def sign(release: Release, files: Iterable[Path]) -> None:
    """Sign files in place; without SIGN_CERT in the environment nothing happens. Raises Failed."""
    certificate = os.environ.get(CERTIFICATE)
    if not certificate:
        return
    who = _who(Path(certificate))
    witness = ("-ts", os.environ[STAMP]) if os.environ.get(STAMP) else ("-time", str(release.epoch))
    for path in files:
        signed = path.with_name(f"{path.name}.signed")
        how = (*who, "-h", "sha256", "-n", TITLE, *witness)
        command = ("osslsigncode", "sign", *how, "-in", str(path), "-out", str(signed))
        run(f"Signing {path.name}", command, BUILD / "logs" / f"sign-{path.name}.log", status="^(.*)$")
        signed.replace(path)


def tell() -> None:
    """Say whether what is built will be signed."""
    if not os.environ.get(CERTIFICATE):
        say(f"      Not signed: {CERTIFICATE} names no certificate. Windows will warn of an unknown maker.")


def _who(certificate: Path) -> tuple[str, ...]:
    if not certificate.is_file():
        raise Failed(f"{CERTIFICATE} names {certificate}, which is no file.")
    key, password = os.environ.get(KEY), os.environ.get(PASSWORD)
    told = ("-readpass", password) if password else ()
    if key:
        return ("-certs", str(certificate), "-key", key, *told)
    return ("-pkcs12", str(certificate), *told)
