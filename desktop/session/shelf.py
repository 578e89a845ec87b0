"""What lies beside the lessons: words explained and practice templates, read when first asked for."""

from functools import cached_property
from pathlib import Path

from desktop.domain.glossary import Vocabulary
from desktop.domain.template import Template
from desktop.store.glossary import read_glossary
from desktop.store.templates import read_templates


class Shelf:
    """Reads each thing once, when it is first asked for; what is broken is left out."""

    def __init__(self, lessons: Path | None = None) -> None:
        self._lessons = lessons
        self._words: dict[str, Vocabulary] = {}

    def vocabulary(self, variant: str) -> Vocabulary:
        """The explained words in this variant, or in its plain language, or in German."""
        if variant not in self._words:
            wanted = dict.fromkeys((variant, variant.partition("-")[0], "de"))
            self._words[variant] = next(
                (made for name in wanted if (made := self._read(name)).terms), Vocabulary()
            )
        return self._words[variant]

    @cached_property
    def templates(self) -> tuple[Template, ...]:
        """The practice templates in order."""
        return read_templates(self._lessons)[0] if self._lessons is not None else ()

    def _read(self, variant: str) -> Vocabulary:
        if self._lessons is None:
            return Vocabulary()
        return Vocabulary(read_glossary(self._lessons, (variant,))[0].get(variant, ()))
