"""What stands first on the page of models: what is missing, what is fixed, what suits this PC."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.seen import SeenModels
from desktop.ui.controls import stack
from desktop.ui.layouts import card
from desktop.ui.model_words import speed_words
from desktop.ui.sizes import size_words
from desktop.ui.style import Look
from desktop.ui.texts import words

translate = QCoreApplication.translate


def model_lead(seen: SeenModels, look: Look) -> QWidget:
    """The advice for this PC, and above it the steps to a first model where there is none."""
    parts: list[QWidget] = [words(_advice(seen, look))]
    if now := _in_use(seen):
        parts.insert(0, words(now, "strong"))
    if seen.held:
        fixed = translate("ModelLead", "The settings of this PC fix the model: {model} (policy.toml).")
        parts.insert(0, words(fixed.replace("{model}", seen.held), "beware"))
    if seen.none_usable:
        parts.insert(0, _steps(look))
    return stack(*parts, look=look, gap=12)


def _steps(look: Look) -> QWidget:
    return card(
        "caution",
        words(translate("ModelLead", "There is no AI model on this PC yet."), "h3"),
        words(
            translate("ModelLead", "Until then visitors see recorded answers. There are two ways to a model:")
        ),
        words(
            translate(
                "ModelLead",
                "1. With a memory stick: copy a model file to it on another PC. Plug it in here and press"
                " “Add from a memory stick”.",
            )
        ),
        words(
            translate(
                "ModelLead",
                "2. From the internet: connect this PC, choose a model below and press “Fetch”.",
            )
        ),
        gap=look.space(8),
        margin=look.space(20),
    )


def _advice(seen: SeenModels, look: Look) -> str:
    memory = size_words(seen.pc.memory, look.locale)
    said = [translate("ModelLead", "This PC has {memory} of memory.").replace("{memory}", memory)]
    if seen.best is not None:
        best = translate("ModelLead", "We recommend: {model}.")
        said.append(best.replace("{model}", seen.best.name))
    else:
        said.append(translate("ModelLead", "None of the models that we have tried suits it."))
    if seen.untried is not None:
        may_be = translate("ModelLead", "{model} may be better, but we have not tried it.")
        said.append(may_be.replace("{model}", seen.untried.name))
    return " ".join(said)


def _in_use(seen: SeenModels) -> str:
    used = seen.used
    if used is None or not used.usable:
        return ""
    now = translate("ModelLead", "In use now: {model}.").replace("{model}", used.model.name)
    speed = speed_words(used.speed) or translate("ModelLead", "How fast it answers was not measured yet.")
    return f"{now} {speed}"
