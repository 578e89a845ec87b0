"""What a trouble with a model file means for staff: what happened, and what to do next."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain import trouble as troubles
from desktop.domain.shown import shown_name
from desktop.domain.trouble import Trouble
from desktop.ui.sizes import size_words
from desktop.ui.troubles import Sentence

translate = QCoreApplication.translate


def model_sentence(trouble: Trouble, locale: QLocale) -> Sentence:
    """The words for a trouble with a model file, in the language of the window.

    Args:
        trouble: what happened.
        locale: how sizes are written.
    """
    return (
        _about_a_file(trouble) or _about_memory(trouble, locale) or _about_a_try(trouble) or _other(trouble)
    )


def _about_a_file(trouble: Trouble) -> Sentence | None:
    match trouble:
        case troubles.NoModelFile(name):
            return _about(
                name,
                translate("ModelTroubles", "{name} is not a model file."),
                translate(
                    "ModelTroubles", "The name alone does not count. Models are files of the kind GGUF."
                ),
            )
        case troubles.ModelCut(name):
            return _about(
                name,
                translate("ModelTroubles", "{name} is not complete: the end is missing."),
                translate("ModelTroubles", "Copy the file to the stick once more, then add it again."),
            )
        case troubles.ModelBroken(name):
            return _about(
                name,
                translate("ModelTroubles", "{name} is damaged."),
                translate("ModelTroubles", "Get the file once more from where it came."),
            )
        case troubles.KindUnsupported(name):
            return _about(
                name,
                translate("ModelTroubles", "{name} is of a kind that this app cannot run."),
                translate("ModelTroubles", "Choose a model for texts from the list, or a newer app."),
            )
        case troubles.StickGone(name):
            return _about(
                name,
                translate("ModelTroubles", "{name} could not be read to the end. Was the stick pulled out?"),
                translate("ModelTroubles", "Nothing is broken here. Plug the stick in, then add it again."),
            )
        case _:
            return None


def _about(name: str, what: str, then: str) -> Sentence:
    shown = shown_name(name)
    return Sentence(what.replace("{name}", shown), then.replace("{name}", shown))


def _about_memory(trouble: Trouble, locale: QLocale) -> Sentence | None:
    match trouble:
        case troubles.ModelTooLarge(_, needed, there):
            what = translate("ModelTroubles", "This model is too large for this PC.")
            then = translate(
                "ModelTroubles", "It needs {needed} of memory, the PC has {free}. Take a smaller one."
            )
        case troubles.MemoryShort(_, needed, there):
            what = translate("ModelTroubles", "There is too little memory free just now.")
            then = translate(
                "ModelTroubles", "It needs {needed}, {free} are free. Close other programs, then try again."
            )
        case troubles.NoSpace(_, needed, there):
            what = translate("ModelTroubles", "The disk of this PC is too full.")
            then = translate(
                "ModelTroubles", "{needed} are needed, {free} are free. Make room, then try again."
            )
        case _:
            return None
    then = then.replace("{needed}", size_words(needed, locale))
    return Sentence(what, then.replace("{free}", size_words(there, locale)))


def _about_a_try(trouble: Trouble) -> Sentence | None:
    match trouble:
        case troubles.TrialFailed():
            return Sentence(
                translate("ModelTroubles", "The model did not answer in its trial run. It is not used."),
                translate("ModelTroubles", "Try it out once more, or remove it."),
            )
        case troubles.ModelUntried():
            return Sentence(
                translate("ModelTroubles", "This model has not passed a trial run yet."),
                translate("ModelTroubles", "Press “Try out” first."),
            )
        case troubles.NoNetwork():
            return Sentence(
                translate("ModelTroubles", "The model could not be fetched from the internet."),
                translate(
                    "ModelTroubles",
                    "What has arrived is kept. Check the network, then go on, or bring the file on a stick.",
                ),
            )
        case troubles.SourceUnsupported(_, where) | troubles.TermsFirst(_, where):
            then = translate(
                "ModelTroubles", "Fetch it on another PC and bring it on a stick. It lies here: {where}"
            )
            return Sentence(
                translate("ModelTroubles", "The app cannot fetch this model by itself."),
                then.replace("{where}", where),
            )
        case _:
            return None


def _other(trouble: Trouble) -> Sentence:
    match trouble:
        case troubles.FolderUnwritable(folder) | troubles.ModelShared(folder):
            what = translate("ModelTroubles", "This account may not change model files here: {folder}")
            return Sentence(
                what.replace("{folder}", str(folder)),
                translate("ModelTroubles", "Ask whoever administers this PC."),
            )
        case troubles.ModelHeld():
            return Sentence(
                translate("ModelTroubles", "The settings of this PC fix the model."),
                translate("ModelTroubles", "Ask whoever administers this PC."),
            )
        case troubles.ModelDamaged() | troubles.ModelIncomplete() | troubles.ModelUnreadable():
            return Sentence(
                translate(
                    "ModelTroubles", "The file of this model was changed or is damaged. It is not used."
                ),
                translate("ModelTroubles", "Remove it, then fetch or add it once more."),
            )
        case troubles.ModelMissing() | troubles.ModelUnknown():
            return Sentence(
                translate("ModelTroubles", "The file of this model is not here any more."),
                translate("ModelTroubles", "Fetch or add it once more."),
            )
        case _:
            return Sentence(
                translate("ModelTroubles", "That did not work."),
                translate("ModelTroubles", "Nothing is lost. Try it once more."),
            )
