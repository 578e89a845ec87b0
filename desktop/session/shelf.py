"""What lies beside the lessons: words explained and practice templates, read when first asked for."""

from functools import cached_property
from pathlib import Path
from pkgutil import resolve_name
from typing import TYPE_CHECKING

from desktop.domain.glossary import Vocabulary
from desktop.domain.preferences import fallbacks
from desktop.domain.template import Template

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.domain.glossary import Term


class Shelf:
    """Reads each thing once, when it is first asked for; what is broken is left out."""

    def __init__(self, lessons: Path | None = None) -> None:
        self._lessons = lessons
        self._words: dict[str, Vocabulary] = {}

    def vocabulary(self, variant: str) -> Vocabulary:
        """The explained words in this variant, or in its plain language, or in German."""
        if variant not in self._words:
            self._words[variant] = next(
                (made for name in fallbacks(variant) if (made := self._read(name)).terms), Vocabulary()
            )
        return self._words[variant]

    @cached_property
    def templates(self) -> tuple[Template, ...]:
        """The practice templates in order."""
        if self._lessons is None:
            return ()
        read: Callable[[Path], tuple[tuple[Template, ...], object]] = resolve_name(
            "desktop.store.templates:read_templates"
        )
        return read(self._lessons)[0]

    def _read(self, variant: str) -> Vocabulary:
        if self._lessons is None:
            return Vocabulary()
        read: Callable[[Path, tuple[str, ...]], tuple[Mapping[str, tuple[Term, ...]], object]] = resolve_name(
            "desktop.store.glossary:read_glossary"
        )
        return Vocabulary(read(self._lessons, (variant,))[0].get(variant, ()))
