"""How large everything is, beside the last build that was noted in sizes.toml."""

import tomllib
from pathlib import Path

from installer import trimming
from installer.release import BUILD, DIST, Release, of_this_checkout
from installer.telling import say

NOTED = Path(__file__).with_name("sizes.toml")
HERE = BUILD / "sizes"
MODEL = "mit-modell"
HEAD = """# How large the packages were when this was last noted, in bytes. `make installers` shows
# the difference; `python -m installer.sizes` after it writes this file anew. Without those with a model.
"""


def note(name: str, folder: Path) -> None:
    """Keep the size of an installed folder for the table."""
    HERE.mkdir(parents=True, exist_ok=True)
    (HERE / name).write_text(str(trimming.size(folder)), encoding="utf-8")


def tell(release: Release) -> None:
    """Print the size of everything, and how much more or less that is than noted."""
    noted = tomllib.loads(NOTED.read_text(encoding="utf-8")) if NOTED.exists() else {}
    for name, size in measured(release).items():
        before = noted.get(name)
        change = f"{(size - before) / 1e6:+8.1f} MB" if isinstance(before, int) else "     new"
        say(f"      {name:24} {size / 1e6:8.1f} MB  {change}")


def measured(release: Release) -> dict[str, int]:
    """The size of everything that was built, in bytes, by a name without the version."""
    folders = {
        f"{path.name} folder": int(path.read_text(encoding="utf-8")) for path in sorted(HERE.iterdir())
    }
    kinds = {
        path.name.replace(release.version, "").replace("--", "-").replace("__", "_"): path.stat().st_size
        for path in sorted(DIST.iterdir())
        if path.suffix in {".deb", ".exe", ".msi"} and MODEL not in path.name
    }
    return folders | kinds


def write(release: Release) -> None:
    """Note the sizes of this build."""
    lines = (f'"{name}" = {size}\n' for name, size in measured(release).items())
    NOTED.write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    write(of_this_checkout())
