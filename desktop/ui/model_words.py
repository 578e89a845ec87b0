"""What is said about a model: its size, its languages, its memory, its speed."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain.fitting import Fits, Pace, pace
from desktop.domain.model import OWN_TERMS, Model
from desktop.domain.seen import SeenModel
from desktop.ui.languages import NAMES, listed
from desktop.ui.sizes import size_words

translate = QCoreApplication.translate


def file_words(model: Model, locale: QLocale) -> str:
    """How large the file of a model is, and whether that is only roughly known."""
    if not model.size:
        return translate("Models", "size not known")
    said = size_words(model.size, locale)
    return said if model.bytes else translate("Models", "about {size}").replace("{size}", said)


def language_words(model: Model) -> str:
    """The languages of a model, each as it calls itself."""
    names = [NAMES.get(language, language) for language in model.languages]
    return listed(names) or translate("Models", "languages not known")


def licence_words(model: Model) -> str:
    """What the licence of a model is called."""
    if not model.licence:
        return translate("Models", "no licence named")
    return translate("Models", "licence {name}").replace("{name}", model.licence.removeprefix(OWN_TERMS))


def tried_words(seen: SeenModel) -> str:
    """Whether we have tried a model, or know it at all."""
    if seen.own is not None:
        return translate("Models", "Unknown to us: this file is not in our list.")
    if seen.model.tried:
        return translate("Models", "Tried by us.")
    return translate("Models", "Not tried by us.")


def fit_words(fits: Fits, memory: int, locale: QLocale) -> str:
    """How much memory a model needs (bytes), and whether this PC has that."""
    match fits:
        case "fits":
            said = translate("Models", "Needs {memory} of memory. It fits this PC.")
        case "later":
            said = translate("Models", "Needs {memory} of memory. It fits when other programs are closed.")
        case "never":
            said = translate("Models", "Needs {memory} of memory. It is too large for this PC.")
        case _:
            said = translate("Models", "How much memory it needs is not known.")
    return said.replace("{memory}", size_words(memory, locale))


def speed_words(speed: float, expected: float = 0.0) -> str:
    """How fast a model answers, beside a person's reading; empty where nothing is known.

    Args:
        speed: tokens a second as measured here, 0 if it was not.
        expected: as worked out from another model.
    """
    if (measured := pace(speed)) is not None:
        return _paces(measured)
    if (foreseen := pace(expected)) is not None:
        return translate("Models", "Estimated: {speed}").replace("{speed}", _paces(foreseen))
    return ""


def _paces(found: Pace) -> str:
    match found:
        case "faster":
            return translate("Models", "Answers faster than one reads.")
        case "reading":
            return translate("Models", "Answers about as fast as one reads.")
        case "slower":
            return translate("Models", "Answers slower than one reads.")
        case "slow":
            return translate("Models", "Answers very slowly.")
