"""What is said of a lesson pack, and of what is wrong with one."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain.pack import Pack
from desktop.domain.preferences import LANGUAGES
from desktop.domain.shown import shown_name
from desktop.domain.trouble import FolderUnwritable, PackFaulty, PackTaken, PackUnusable, PackWhy, Trouble
from desktop.ui.facilitator.model_troubles import model_sentence
from desktop.ui.languages import NAMES, listed, said_here
from desktop.ui.troubles import Sentence

translate = QCoreApplication.translate
MOST = 3


def language_words(pack: Pack) -> str:
    """In which languages a pack is there."""
    names = [NAMES[each] for each in LANGUAGES if each in pack.languages]
    if "de-einfach" in pack.languages:
        names.insert(1, said_here("de-einfach"))
    return listed(names)


def pack_sentence(trouble: Trouble, locale: QLocale) -> Sentence:
    """The words for a trouble with a lesson pack, in the language of the window.

    Args:
        trouble: what happened.
        locale: how sizes are written.
    """
    match trouble:
        case PackUnusable(name, why):
            return Sentence(WHATS[why]().replace("{name}", shown_name(name)), THENS[why]())
        case PackFaulty(name, faults):
            what = translate("PackWords", "{name} has faults and was not added.")
            more = translate("PackWords", "Ask whoever made it to mend them: {faults}")
            return Sentence(
                what.replace("{name}", shown_name(name)), more.replace("{faults}", " · ".join(faults[:MOST]))
            )
        case PackTaken(name, taken):
            what = translate("PackWords", "What {name} brings is on this PC already: {what}")
            return Sentence(
                what.replace("{name}", shown_name(name)).replace("{what}", taken),
                translate("PackWords", "For a newer version, remove the pack below first, then add it."),
            )
        case FolderUnwritable(folder):
            what = translate("PackWords", "This account may not change lesson packs here: {folder}")
            return Sentence(
                what.replace("{folder}", str(folder)),
                translate("PackWords", "Ask whoever administers this PC."),
            )
        case _:
            return model_sentence(trouble, locale)


WHATS: Mapping[PackWhy, Callable[[], str]] = MappingProxyType(
    {
        "foreign": lambda: translate("PackWords", "{name} is not a lesson pack."),
        "cut": lambda: translate("PackWords", "{name} is not complete: the end is missing."),
        "broken": lambda: translate("PackWords", "{name} is damaged."),
        "large": lambda: translate("PackWords", "{name} is too large for a lesson pack."),
        "escapes": lambda: translate("PackWords", "{name} wants to write files where it may not."),
        "newer": lambda: translate("PackWords", "{name} was made for another version of this app."),
    }
)
THENS: Mapping[PackWhy, Callable[[], str]] = MappingProxyType(
    {
        "foreign": lambda: translate("PackWords", "Nothing was changed. Choose another file."),
        "cut": lambda: translate("PackWords", "Nothing was changed. Copy the file to the stick once more."),
        "broken": lambda: translate("PackWords", "Nothing was changed. Get the file once more."),
        "large": lambda: translate("PackWords", "Nothing was changed. Ask for a smaller one."),
        "escapes": lambda: translate("PackWords", "Nothing was changed. Do not use this file."),
        "newer": lambda: translate("PackWords", "Nothing was changed. Look for a newer app or another pack."),
    }
)
