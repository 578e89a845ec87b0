"""Clean systems to install in: made once by debootstrap, each use of one on a layer that is thrown away."""

import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from installer.prepare import cache_folder
from installer.release import BUILD

SECONDS = 1200
PLACES = ("proc", "sys", "dev")
CLEAN = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8", "USER": "root"}
QUIET = {"DEBIAN_FRONTEND": "noninteractive"}


@dataclass(frozen=True)
class Kind:
    """A system: its name at Debian, what it has besides, and what is done in it once."""

    suite: str
    packages: tuple[str, ...] = ()
    then: tuple[str, ...] = ()

    def base(self) -> Path:
        """Its folder, made unless it was before."""
        key = hashlib.sha256(repr(self).encode()).hexdigest()[:12]
        kept = cache_folder() / "chroots" / f"{self.suite}-{key}"
        if not kept.is_dir():
            kept.parent.mkdir(parents=True, exist_ok=True)
            # Its owner and rights have to be those of a root folder.
            making = kept.with_name(f"{kept.name}.making-{os.getpid()}")
            _run("debootstrap", "--variant=minbase", self.suite, str(making))
            if self.packages:
                with Room(self, base=making, keep=True) as room:
                    room.install(*self.packages)
                    if self.then:
                        room.run(*self.then)
            making.rename(kept)
        return kept


class Room:
    """One use of a system, from the moment it is entered until it is left."""

    def __init__(self, kind: Kind, *, base: Path | None = None, keep: bool = False) -> None:
        """Get it ready.

        Args:
            kind: of system.
            base: folder of the system, without one that of the kind.
            keep: whether what is done in it stays.
        """
        self._base = base or kind.base()
        self._layers = None if keep else Path(tempfile.mkdtemp(prefix="room-", dir=_layers()))
        self.root = self._base if self._layers is None else self._layers / "root"

    def __enter__(self) -> Self:
        if self._layers is not None:
            upper, work = self._layers / "upper", self._layers / "work"
            for folder in (upper, work, self.root):
                folder.mkdir()
            layers = f"lowerdir={self._base},upperdir={upper},workdir={work}"
            _run("mount", "-t", "overlay", "overlay", "-o", layers, str(self.root))
        for place in PLACES:
            _run("mount", "--bind", f"/{place}", str(self.root / place))
        shutil.copy("/etc/resolv.conf", self.root / "etc" / "resolv.conf")
        # Nothing starts by itself in here.
        policy = self.root / "usr" / "sbin" / "policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        (self.root / "usr" / "sbin" / "policy-rc.d").unlink()
        for place in reversed(PLACES):
            _run("umount", "--lazy", str(self.root / place))
        if self._layers is not None:
            _run("umount", "--lazy", str(self.root))
            if os.path.ismount(self.root):
                raise OSError(f"{self.root} is still mounted")
            shutil.rmtree(self._layers)

    def command(self, *words: str, environment: Mapping[str, str] | None = None) -> list[str]:
        """The command line that runs something in here."""
        told = CLEAN | dict(environment or {})
        return [
            "chroot",
            str(self.root),
            "env",
            "-i",
            *(f"{name}={value}" for name, value in told.items()),
            *words,
        ]

    def run(self, *words: str, environment: Mapping[str, str] | None = None, check: bool = True) -> str:
        """What a command in here says; that of one that fails is told, unless that is wanted."""
        code, said = self.tries(*words, environment=environment)
        assert not check or code == 0, f"{' '.join(words)} ended with {code}:\n{said}"
        return said

    def tries(self, *words: str, environment: Mapping[str, str] | None = None) -> tuple[int, str]:
        """How a command in here ends, and what it says."""
        done = subprocess.run(
            self.command(*words, environment=environment),
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=SECONDS,
        )
        return done.returncode, done.stdout

    def install(self, *packages: str, options: tuple[str, ...] = ()) -> str:
        """Install packages or files of packages, as apt does."""
        self.run("apt-get", "update", "-q", environment=QUIET)
        wanted = ("--no-install-recommends", *options, *packages)
        return self.run("apt-get", "install", "-q", "-y", *wanted, environment=QUIET)

    def bring(self, path: Path, place: str = "/tmp") -> str:
        """Copy a file in; where it lies in here."""
        target = self.root / place.lstrip("/") / path.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
        return f"{place}/{path.name}"

    def has(self, place: str) -> bool:
        """Whether there is such a file or folder in here."""
        return os.path.lexists(self.root / place.lstrip("/"))


def _layers() -> Path:
    folder = BUILD / "rooms"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _run(*words: str) -> None:
    done = subprocess.run(words, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, f"{' '.join(words)}:\n{done.stdout[-2000:]}"
