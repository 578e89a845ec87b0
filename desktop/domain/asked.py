"""What the steps of a lesson ask of the model: the one list by which answers are recorded and tried."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from desktop.domain.basic_steps import Ask, FactCheck, NextWord
from desktop.domain.insight_steps import Bias, CoWrite, Energy
from desktop.domain.lesson import AnyStep
from desktop.domain.runs_steps import Compare, Flatter, Memory, Repeat, Tokens
from desktop.domain.step import Case, StepWords
from desktop.domain.template import EXAMPLE, PROMPT, Template, built

COLDEST, WARMEST = 2, 15
"""Tenths: between 0.2 and 1.5 a visitor turns the temperature; below, all odds stand at one word, above, the
model only scatters."""

COMPARE_SEED = 1
PRACTICE_LIMIT, PRACTICE_TEMPERATURE = 400, 0.6
"""Of a free conversation: longest answer in tokens, and temperature."""

TRIES = (0, 1)
"""Seeds of an answer, and of the one that comes when it is asked for once more."""

LEVELS = 2
"""So many words further a visitor can go on from a sentence beginning in a recording."""


class Conversation(Struct, frozen=True):
    """What a visitor says one text after the other, each once the one before is answered.

    ``seeds`` each begin a conversation of their own. Where ``window`` is not 0, no more of the conversation
    than so many tokens is told. ``rewrites`` are requests that are put before an answer to change it.
    ``case`` tells apart what is asked of one list entry in two ways: the cold answers of a repeated question
    from the warm ones, and a question right after what is to be remembered from the same one later.
    """

    item: str
    says: tuple[str, ...]
    temperature: float
    limit: int
    seeds: tuple[int, ...] = (0,)
    probabilities: bool = False
    window: int = 0
    rewrites: tuple[str, ...] = ()
    case: Case = ""


class NextWords(Struct, frozen=True):
    """The odds of the next word after a text, and after its likeliest words for so many ``levels``."""

    item: str
    text: str
    count: int
    temperatures: tuple[float, ...] = (1.0,)
    levels: int = LEVELS


class GivenWords(Struct, frozen=True):
    """How probable given words are after a text, and so many words drawn after it."""

    item: str
    text: str
    words: tuple[str, ...]
    draws: int


class Pieces(Struct, frozen=True):
    """The tokens of a text."""

    item: str
    text: str


Asked = Conversation | NextWords | GivenWords | Pieces


class Phrases(Struct, frozen=True):
    """What the app itself says to the model, in one language.

    ``example`` leads in a finished example, with ``{request}`` and ``{text}`` in it; the others ask for a
    text to be changed.
    """

    example: str = "{request}\n{text}"
    shorter: str = ""
    politer: str = ""


def asked_by(step: AnyStep, words: StepWords, phrases: Phrases) -> tuple[Asked, ...]:
    """What a step asks when a visitor takes what it offers, in the order of its list entries.

    Args:
        step: its shape.
        words: its words in one language.
        phrases: of the app in the same language.
    """
    match step:
        case NextWord():
            return tuple(_guessed(step, words))
        case Bias():
            return tuple(_swapped(step, words))
        case Tokens():
            return tuple(Pieces(name, words.items[name].text) for name in step.samples)
        case _:
            return tuple(_conversations(step, words, phrases))


def asked_by_template(template: Template, variant: str) -> Conversation:
    """What a practice template asks when its questions get the replies that it gives as examples.

    Args:
        template: with its words.
        variant: of the language.
    """
    steps = template.spoken(variant).steps
    replies = {name: steps[name].items[EXAMPLE].text for name in template.shape.questions}
    says = (built(steps[PROMPT].body, replies),)
    return Conversation(PROMPT, says, PRACTICE_TEMPERATURE, PRACTICE_LIMIT)


def repeat_seeds(step: Repeat) -> tuple[int, ...]:
    """The seeds of the answers to one prompt."""
    return tuple(range(1, step.runs + 1))


def co_written(step: CoWrite, words: StepWords, task: str, replies: Sequence[str]) -> str:
    """The prompt that comes of a task and the replies to its questions; those that are empty are left out.

    Args:
        step: its shape.
        words: of the step.
        task: id of the one that was chosen.
        replies: one for each question.
    """
    given = zip(step.asks, replies, strict=True)
    lines = [f"{words.parts[name]} {reply.strip()}" for name, reply in given if reply.strip()]
    return "\n".join([words.items[task].text, *lines])


def with_example(prompt: str, words: StepWords, phrases: Phrases) -> str:
    """A prompt behind the finished example that a step may have.

    Args:
        prompt: as the visitor sees it.
        words: of the step.
        phrases: of the app.
    """
    text = words.parts.get("example-text", "")
    if not text:
        return prompt
    told = phrases.example.replace("{request}", words.parts.get("example-request", ""))
    return told.replace("{text}", text).replace("{prompt}", prompt)


def _conversations(step: AnyStep, words: StepWords, phrases: Phrases) -> Iterator[Conversation]:
    match step:
        case Ask():
            yield from _single(step, step.examples, words, TRIES)
        case FactCheck():
            yield from _single(step, step.questions, words, TRIES, probabilities=True)
        case Energy():
            yield from _single(step, step.prompts, words)
        case Compare():
            yield from _single(step, (step.first, step.second), words, (COMPARE_SEED,))
        case Repeat():
            yield from _repeated(step, words)
        case Flatter():
            yield from _claimed(step, words)
        case Memory():
            yield from _remembered(step, words)
        case CoWrite():
            yield from _written(step, words, phrases)
        case _:
            pass


def _single(
    step: Ask | FactCheck | Energy | Compare,
    names: Sequence[str],
    words: StepWords,
    seeds: tuple[int, ...] = (0,),
    *,
    probabilities: bool = False,
) -> Iterator[Conversation]:
    for name in names:
        says = (words.items[name].text,)
        yield Conversation(name, says, step.temperature, step.limit, seeds, probabilities)


def _repeated(step: Repeat, words: StepWords) -> Iterator[Conversation]:
    seeds = repeat_seeds(step)
    for name in step.prompts:
        says = (words.items[name].text,)
        # At zero every seed gives the same answer.
        cold = seeds if step.cold else seeds[:1]
        yield Conversation(name, says, step.cold, step.limit, cold, case="cold")
        yield Conversation(name, says, step.warm, step.limit, seeds)


def _claimed(step: Flatter, words: StepWords) -> Iterator[Conversation]:
    for name in step.claims:
        says = (words.items[name].text, words.items[name].reply)
        yield Conversation(name, says, step.temperature, step.limit, TRIES)


def _remembered(step: Memory, words: StepWords) -> Iterator[Conversation]:
    texts = {name: words.items[name].text for name in step.examples}
    first, *others = step.examples
    # All in their order; each alone; each after the first, which is what the model is to remember.
    orders: list[tuple[tuple[str, ...], Case]] = [
        (step.examples, ""),
        *(((one,), "") for one in step.examples),
    ]
    orders += [((first, one), "soon") for one in others]
    for order, case in orders:
        says = tuple(texts[name] for name in order)
        yield Conversation(order[-1], says, step.temperature, step.limit, window=step.window, case=case)


def _written(step: CoWrite, words: StepWords, phrases: Phrases) -> Iterator[Conversation]:
    changes = tuple(change for change in (phrases.shorter, phrases.politer) if change)
    replies = tuple(words.parts.get(name, "") for name in step.replies)
    for name in step.tasks:
        says = (with_example(co_written(step, words, name, replies), words, phrases),)
        yield Conversation(name, says, step.temperature, step.limit, rewrites=changes)


def _guessed(step: NextWord, words: StepWords) -> Iterator[NextWords]:
    turned = tuple(tenth / 10 for tenth in range(COLDEST, WARMEST + 1))
    for name in step.sentences:
        temperatures = turned if step.warmth else (1.0,)
        yield NextWords(name, words.items[name].text, step.bars, temperatures)


def _swapped(step: Bias, words: StepWords) -> Iterator[GivenWords]:
    given = tuple(words.items[name].text for name in step.words)
    for name in step.sentences:
        yield GivenWords(name, words.items[name].text, given, step.runs)
