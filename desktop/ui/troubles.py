"""What a trouble means for a visitor: what happened, that nothing is lost, what to do next."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain.trouble import (
    AnswerWithheld,
    CatalogueBroken,
    EngineGivenUp,
    EngineLost,
    MemoryShort,
    ModelDamaged,
    ModelIncomplete,
    ModelMissing,
    ModelUnknown,
    ModelUnreadable,
    NoLessons,
    NotPrinted,
    NotRecorded,
    NotSaved,
    PromptTooLong,
    RecordingsPlayed,
    TextTooLong,
    Trouble,
)
from desktop.ui.sizes import size_words

translate = QCoreApplication.translate


class Sentence(Struct, frozen=True):
    """A headline, a next step, and whether trying once more can help."""

    what: str
    then: str
    retry: bool = False


def sentence(trouble: Trouble, locale: QLocale) -> Sentence:
    """The words for a trouble in the language of the window.

    Args:
        trouble: what happened.
        locale: how numbers are written.
    """
    match trouble:
        case EngineLost():
            return Sentence(
                translate("Troubles", "The AI has stopped."),
                translate("Troubles", "It is starting again by itself. This page stays. Then ask once more."),
            )
        case EngineGivenUp():
            return Sentence(
                translate("Troubles", "The AI on this PC stops again and again."),
                translate("Troubles", "Much in the lessons works without it. Please tell the staff."),
                retry=True,
            )
        case RecordingsPlayed(why):
            return _instead(why, locale)
        case AnswerWithheld() | NotRecorded():
            return _no_answer(trouble)
        case PromptTooLong() | TextTooLong():
            return _too_long(trouble, locale)
        case MemoryShort():
            return _memory(trouble, locale)
        case NoLessons():
            return Sentence(
                translate("Troubles", "The lessons are missing."),
                translate("Troubles", "You can practise freely. Please tell the staff."),
            )
        case NotSaved() | NotPrinted():
            return _paper(trouble)
        case _:
            return _model(trouble)


def _instead(why: Trouble, locale: QLocale) -> Sentence:
    reason = sentence(why, locale)
    said = translate("Troubles", "Until then you see answers from before. They are marked “recorded”.")
    return Sentence(reason.what, f"{said} {reason.then}", retry=reason.retry)


def _no_answer(trouble: AnswerWithheld | NotRecorded) -> Sentence:
    if isinstance(trouble, NotRecorded):
        return Sentence(
            translate("Troubles", "There is no recording of this."),
            translate(
                "Troubles",
                "Take an example and leave it as it is. You find examples in the lessons and on the cards"
                " of “Practise freely”.",
            ),
        )
    return Sentence(
        translate("Troubles", "This answer is not shown here."),
        translate(
            "Troubles",
            "The AI was about to write something that has no place in this group. It does not know"
            " what it writes. Ask differently, or talk to the staff about it.",
        ),
    )


def _too_long(trouble: PromptTooLong | TextTooLong, locale: QLocale) -> Sentence:
    if isinstance(trouble, TextTooLong):
        what = translate("Troubles", "Your text has {count} characters. At most {limit} are possible.")
        count, limit = trouble.characters, trouble.limit
    else:
        what = translate("Troubles", "Your text is too long for this AI: {count} word parts, {limit} fit.")
        count, limit = trouble.tokens, trouble.limit
    return Sentence(
        what.replace("{count}", locale.toString(count)).replace("{limit}", locale.toString(limit)),
        translate("Troubles", "Nothing is lost. Shorten it or send only a part."),
    )


def _memory(trouble: MemoryShort, locale: QLocale) -> Sentence:
    then = translate("Troubles", "It needs {needed}, {free} are free. Close other programs, then try again.")
    then = then.replace("{needed}", size_words(trouble.needed, locale))
    then = then.replace("{free}", size_words(trouble.free, locale))
    if trouble.smaller:
        other = translate("Troubles", "For the staff: the smaller model {model} would fit.")
        then = f"{then} {other.replace('{model}', trouble.smaller)}"
    return Sentence(
        translate("Troubles", "This PC does not have enough free memory for the AI."), then, retry=True
    )


def _model(trouble: Trouble) -> Sentence:
    lessons_work = translate("Troubles", "Much in the lessons works without it. Please tell the staff.")
    match trouble:
        case ModelMissing() | ModelUnknown() | CatalogueBroken():
            what = translate("Troubles", "There is no AI model on this PC yet.")
        case ModelIncomplete() | ModelDamaged() | ModelUnreadable():
            what = translate("Troubles", "The file of the AI model is damaged. It is not used.")
        case _:
            what = translate("Troubles", "The AI cannot do this right now.")
    return Sentence(what, lessons_work, retry=True)


def _paper(trouble: NotSaved | NotPrinted) -> Sentence:
    then = translate("Troubles", "Nothing is lost. Choose another place, such as a memory stick.")
    match trouble:
        case NotPrinted():
            what = translate("Troubles", "The printer did not take the page.")
            then = translate(
                "Troubles", "Nothing is lost. Check whether it is switched on, then print again."
            )
        case NotSaved(why="full"):
            what = translate("Troubles", "There is no room left in this place.")
        case NotSaved(why="protected"):
            what = translate("Troubles", "This place is protected: nothing can be written there.")
        case NotSaved(why="gone"):
            what = translate("Troubles", "This place is not there any more. Was the memory stick pulled out?")
        case NotSaved(why="no_stick"):
            what = translate("Troubles", "On this PC you can save to a memory stick only.")
            then = translate("Troubles", "Nothing is lost. Plug one in, wait a moment and save again.")
        case _:
            what = translate("Troubles", "The page could not be saved there.")
    return Sentence(what, then)
