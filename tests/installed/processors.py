"""The unfrozen package on the oldest processors, emulated."""

from desktop.session.itself import command as own
from desktop.store import folders
from desktop.store.models import Models
from installer.release import Release
from tests.cpu_check import MODEL, PROCESSORS, QEMU, check
from tests.installed.seen import Seen

# Emulated, the newer ones take minutes each; `make cpu-check` runs them all.
TRIED = ("Nehalem",)


def try_out(_release: Release, seen: Seen) -> None:
    """Have the engine write as on these processors."""
    path = str(Models(folders.find()).find(MODEL))
    for processor in TRIED:
        variant, blas = PROCESSORS[processor]
        emulated = [QEMU, "-cpu", processor, "-E", f"OPENBLAS_CORETYPE={blas}", *own("engine")]
        found = check(processor, path, emulated, variant)
        assert not found.fault, found.fault
        seen.note(f"{processor}, emulated", f"code for {found.variant}, {found.tokens} tokens: {found.text}")
