"""One target under atheris, guided by the code an input reaches: ``python -m tests.fuzz.guided TARGET …``."""

import sys
from importlib import import_module

atheris = import_module("atheris")

with atheris.instrument_imports(include=["desktop"]):
    targets = import_module("tests.fuzz.targets")


def main() -> None:
    """Fuzz until the limits on the command line are reached or a fault is found."""
    name = sys.argv.pop(1)
    atheris.Setup(sys.argv, targets.TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
