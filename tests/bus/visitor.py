"""A real visitor process on a scripted engine, for somebody who has only the accessibility bus.

Run as ``python -m tests.bus.visitor COUNT SCRIPT``, like ``tests.standin``.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop import app
from desktop.session.itself import command
from desktop.store.models import Models


def _any_file(_models: Models, _model: str | None) -> Callable[[], Path]:
    return lambda: Path("any.gguf")


def main() -> int:
    """Be a visitor process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "_finder", _any_file)
        return app.main(engine=command("engine", "--script", sys.argv[2]))


if __name__ == "__main__":
    sys.exit(main())
