"""A whole lesson pack, to be changed by each test in its own way."""

from pathlib import Path

from desktop.domain.pack import FORMAT
from desktop.store.pack_files import packed
from tests.store.library import LESSON as WHOLE_LESSON
from tests.store.library import PATH as WHOLE_PATH
from tests.store.library import WHOLE

ID, NAME, PATH = "extra", "Mehr für uns", "more-for-us"
LESSON = WHOLE_LESSON.removeprefix(f"{WHOLE_PATH}/")
LANGUAGES = '["de", "de-einfach", "en"]'


def manifest(
    *,
    form: int = FORMAT,
    pack_id: str = ID,
    version: str = "1.0",
    languages: str = LANGUAGES,
    more: str = "",
) -> bytes:
    """The manifest; each field can be given another value."""
    lines = (
        f"format = {form}",
        f'id = "{pack_id}"',
        f'name = "{NAME}"',
        f'version = "{version}"',
        f"languages = {languages}",
        more,
    )
    return "\n".join(lines).encode()


def contents(
    *,
    path: str = PATH,
    form: int = FORMAT,
    pack_id: str = ID,
    version: str = "1.0",
    languages: str = LANGUAGES,
    more: str = "",
) -> dict[str, bytes]:
    """The files of the pack; each field of its manifest can be given another value.

    Args:
        path: id of the path it brings.
        form: version of the form.
        pack_id: its id.
        version: its version.
        languages: as they stand in the manifest.
        more: a further line there.
    """
    root = WHOLE / WHOLE_PATH
    files = (file for file in sorted(root.rglob("*")) if file.is_file())
    found = {f"{path}/{file.relative_to(root).as_posix()}": file.read_bytes() for file in files}
    for variant in ("de", "de-einfach", "en"):
        words = found[f"{path}/{variant}.md"].decode()
        found[f"{path}/{variant}.md"] = f"# {NAME}\n{words.partition(chr(10))[2]}".encode()
    told = manifest(form=form, pack_id=pack_id, version=version, languages=languages, more=more)
    return {"paket.toml": told, **found}


def written(file: Path, files: dict[str, bytes]) -> Path:
    """A pack with these files, as a file."""
    file.write_bytes(packed(files))
    return file
