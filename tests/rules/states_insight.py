"""Begin, middle, end and trouble of the kinds of step that give insight."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from desktop.domain.classifier import Example
from desktop.domain.conversation import Turn
from desktop.domain.insight_notes import BiasNotes, CoWriteNotes, EnergyNotes, Measured, TeachNotes, Trial
from desktop.domain.insight_steps import Bias, CoWrite, Energy, Teach
from desktop.domain.lesson import Lesson
from desktop.domain.notes import Bar
from desktop.domain.provenance import rewritten
from desktop.domain.step import StepWords
from tests.rules.setting_up import OTHER, SHORT, Named, every, no_model, noted, spoken_notes, talked
from tests.rules.states import ANSWER, LONG_WORD, writing


def _teach(lesson: Lesson, step: Teach) -> Named:
    labels = {message: step.labels[at % len(step.labels)] for at, message in enumerate(step.messages)}
    half = dict(list(labels.items())[: len(labels) // 2])
    own = (Example(f"Gratis: {LONG_WORD}", step.labels[0]),)
    yield "half", noted(lesson, step, TeachNotes(half))
    yield "labelled", noted(lesson, step, TeachNotes(labels))
    done = TeachNotes(labels, own, draft=SHORT, tested=True, rights=(3, 4))
    yield "done", noted(lesson, step, done)


def _bias(lesson: Lesson, step: Bias) -> Named:
    def trials(words: StepWords) -> list[Trial]:
        he, she = (words.items[word].text for word in step.words[:2])
        bars = (Bar(he, 0.312), Bar(she, 0.044))
        drawn = (*[he] * 12, *[she] * 3, *["es"] * 14, LONG_WORD)
        texts = [words.items[sentence].text for sentence in step.sentences]
        return [Trial(texts[0], he, bars, drawn), Trial(texts[1], she, bars[::-1], drawn[::-1])]

    def fresh(words: StepWords) -> BiasNotes:
        trial = Trial(words.items[step.sentences[0]].text, words.items[step.words[0]].text)
        return BiasNotes((trial,), trial.text, draft=trial.text)

    def counting(words: StepWords) -> BiasNotes:
        return BiasNotes((trials(words)[0],), trials(words)[0].text, draft=OTHER)

    def compared(words: StepWords) -> BiasNotes:
        two = trials(words)
        return BiasNotes((*two, Trial(OTHER, two[0].guess, two[0].bars)), two[1].text, draft=OTHER)

    yield "weighing", spoken_notes(lesson, step, fresh)
    yield "counted", spoken_notes(lesson, step, counting)
    yield "done", spoken_notes(lesson, step, compared)
    yield "no model", every(spoken_notes(lesson, step, fresh), no_model)


def _co_write(lesson: Lesson, step: CoWrite) -> Named:
    key = f"{lesson.id}/{step.id}"
    asking = CoWriteNotes(step.tasks[-1], ("Frau Kaya", SHORT, "nett"), SHORT, asking=True)
    draft = rewritten((), ANSWER, own=False)
    text = rewritten(draft, f"{ANSWER}\n\nIch bin ab 17 Uhr da.", own=True)
    done = CoWriteNotes(step.tasks[0], prompt=SHORT, asking=True, pieces=text, base=draft, before=draft)
    yield "prompt", every(noted(lesson, step, asking), talked(key))
    yield "writing", every(noted(lesson, step, asking), writing(key))
    yield "done", every(noted(lesson, step, done), talked(key))
    yield "lost", every(noted(lesson, step, asking), talked(key, Turn("visitor", SHORT), lost=True))


def _energy(lesson: Lesson, step: Energy) -> Named:
    key = f"{lesson.id}/{step.id}"
    measured = EnergyNotes((Measured(step.prompts[0], 21.4), Measured(step.prompts[-1], 9.1)))
    said = (Turn("visitor", SHORT), Turn("model", ANSWER))
    yield "writing", every(noted(lesson, step, EnergyNotes()), writing(key))
    yield "done", every(noted(lesson, step, measured), talked(key, *said))
    cut = (said[0], Turn("model", ANSWER[:40], "lost"))
    yield "lost", every(noted(lesson, step, measured), talked(key, *cut, lost=True))


MADE: Mapping[type, Callable[[Lesson, Any], Named]] = MappingProxyType(
    {Teach: _teach, Bias: _bias, CoWrite: _co_write, Energy: _energy}
)
