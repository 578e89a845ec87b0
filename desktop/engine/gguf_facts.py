"""What a model file says about itself, as people want to know it."""

from collections.abc import Mapping

from desktop.domain.own_model import QUANTISATIONS, Facts
from desktop.engine.fit import WINDOWS, needed_for
from desktop.engine.gguf import Header

LONGEST = 120
# Beside an answer the labs need room in the window, too.
WINDOW = WINDOWS[1]


def facts(header: Header) -> Facts:
    """The facts of a header that was read; texts are shortened and made printable."""
    kind = header.values.get("general.file_type")
    window = header.number("context_length", WINDOW) or WINDOW
    return Facts(
        name=_plain(header.text("general.name") or header.text("general.basename")),
        architecture=_plain(header.text("general.architecture")),
        quantisation=_named(QUANTISATIONS, kind),
        template=bool(header.text("tokenizer.chat_template")),
        window=min(window, WINDOWS[0]),
        bytes=header.size,
        memory=needed_for(header, min(window, WINDOW)),
        parameters=round(header.weights / 1e9, 3),
        licence=_plain(header.text("general.license")),
        languages=tuple(_plain(language) for language in header.lists.get("general.languages", ())[:20]),
    )


def _named(names: Mapping[int, str], number: object) -> str:
    return names.get(number, "") if isinstance(number, int) else ""


def _plain(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable()).strip()[:LONGEST]
