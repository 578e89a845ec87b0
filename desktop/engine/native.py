"""The processor code llama.cpp runs on this PC: chosen here, loaded by explicit path."""

import ctypes
import os
import sys
from pathlib import Path

# Matrix tiles (AMX) are announced by virtual machines that cannot run them: "illegal instruction" was seen.
# No PC of a community centre has them, and the next best variant is as fast for one reader.
SKIPPED = ("sapphirerapids",)
SPIN = "5000"
_PATTERN = "*ggml-cpu-*"


def calm_threads() -> None:
    """Let threads that wait for each other give way soon; only before llama.cpp's libraries are loaded.

    They would spin, and where the window or another program wants the same core, the one they spin for is the
    one that has to wait: answers came at a tenth of the speed. A short spin costs little on a free PC.
    """
    os.environ.setdefault("GOMP_SPINCOUNT", SPIN)


def load_processor_code(folder: Path) -> str:
    """Load the best variant for this processor from the folder of llama.cpp's libraries.

    Only files of that folder are ever loaded, so that nothing planted elsewhere is.

    Returns:
        The variant's name, or "" where the build has only one.
    """
    # A failed check would start a debugger to print its stack.
    os.environ["GGML_NO_BACKTRACE"] = "1"
    library = ctypes.CDLL(str(next(folder.glob("ggml.dll" if sys.platform == "win32" else "libggml.*"))))
    ranked = sorted(((_score(path), path) for path in _variants(folder)), reverse=True)
    if ranked and ranked[0][0] > 0:
        path = ranked[0][1]
        library.ggml_backend_load.argtypes = [ctypes.c_char_p]
        library.ggml_backend_load.restype = ctypes.c_void_p
        if library.ggml_backend_load(os.fsencode(path)):
            return _name(path)
    library.ggml_backend_load_all_from_path.argtypes = [ctypes.c_char_p]
    library.ggml_backend_load_all_from_path.restype = None
    library.ggml_backend_load_all_from_path(os.fsencode(folder))
    return ""


def _variants(folder: Path) -> list[Path]:
    found = [path for path in folder.glob(_PATTERN) if path.suffix in {".so", ".dll", ".dylib"}]
    return [path for path in found if _name(path) not in SKIPPED]


def _name(path: Path) -> str:
    return path.stem.rpartition("-")[2]


def _score(path: Path) -> int:
    try:
        return int(ctypes.CDLL(str(path)).ggml_backend_score())
    except (OSError, AttributeError):
        return 0
