"""How a visitor does the kinds of step in which one sorts, finds, marks and agrees."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from desktop.domain.marks import read_marks
from desktop.domain.sentences import sentence_ranges
from desktop.domain.sorting_steps import Feed, Redact, Reflect, Rules, Sort, Spot
from desktop.domain.step import StepWords
from tests.journeys.person import Person

said = QCoreApplication.translate


def sort(me: Person, step: Sort, words: StepWords) -> None:
    """Lay the first card wrong, take it back, lay all cards right."""
    first = step.cards[0]
    wrong = next(name for name in step.bins if name != step.answers[first])
    me.presses(words.items[wrong].text)
    me.sees(said("SortView", "Not quite. Look once more."))
    me.presses(said("SortView", "Once more"))
    for card in step.cards:
        me.sees(words.items[card].text)
        me.presses(words.items[step.answers[card]].text)
        me.sees(said("SortView", "That is right."))
        last = card == step.cards[-1]
        me.presses(said("SortView", "See the result" if last else "Next card"))
    me.sees(said("StepView", "What you have just seen"))
    told = said("SortView", "{right} of {total} cards were right at the first try.")
    total = len(step.cards)
    me.sees(told.replace("{right}", str(total - 1)).replace("{total}", str(total)))


def spot(me: Person, step: Spot, words: StepWords) -> None:
    """Press a sentence in which nothing is wrong, take a hint, find all signs."""
    message = read_marks(words.parts["message"])
    marked = {place.name: place for place in message.places}
    sentences = {place: message.text[place[0] : place[1]] for place in sentence_ranges(message.text)}

    def sentence_of(sign: str) -> str:
        start = marked[sign].start
        return next(text for (begin, end), text in sentences.items() if begin <= start < end)

    plain = next(text for text in sentences.values() if text not in map(sentence_of, marked))
    me.presses(plain)
    me.sees(said("SpotView", "There is nothing suspicious here. Go on looking."))
    me.presses(said("SpotView", "Hint"))
    for sign in step.signs:
        me.presses(sentence_of(sign))
        me.sees(words.items[sign].reply)
    me.sees(said("SpotView", "These were the signs:"))
    me.sees(said("StepView", "What you have just seen"))


def reflect(me: Person, step: Reflect, words: StepWords) -> None:
    """Answer every statement, and change the first answer."""
    for question in step.questions:
        text = words.items[question].text
        me.presses(f"{said('ReflectView', 'a little')}: {text}")
        assert me.is_checked(f"{said('ReflectView', 'a little')}: {text}")
    me.sees(said("StepView", "What you have just seen"))
    if step.moment == "after":
        better = f"{said('ReflectView', 'very well')}: {words.items[step.questions[0]].text}"
        me.presses(better)
        assert me.is_checked(better)
        told = said("ReflectView", "For {more} of {total} statements you chose a higher answer than before.")
        me.sees(told.replace("{more}", "1").replace("{total}", str(len(step.questions))))


def redact(me: Person, _step: Redact, words: StepWords) -> None:
    """Black out a word by Space and two by Shift and an arrow, compare, black out one more."""
    letter = [word.strip(",") for word in read_marks(words.parts["letter"]).text.split()]
    me.goes_to(letter[0])
    me.hits(Qt.Key.Key_Right, 2)
    me.hits(Qt.Key.Key_Space)
    me.hits(Qt.Key.Key_Right, held=Qt.KeyboardModifier.ShiftModifier)
    black = said("Word", "{word}, blacked out")
    assert me.is_checked(black.replace("{word}", letter[2]))
    assert me.is_checked(black.replace("{word}", letter[3]))
    me.presses(said("RedactView", "What would the app have noticed?"))
    me.sees(said("RedactView", "App: noticed"))
    me.sees(said("StepView", "What you have just seen"))
    me.goes_to(black.replace("{word}", letter[3]))
    me.hits(Qt.Key.Key_Space)
    me.until(lambda: not me.is_checked(black.replace("{word}", letter[3])), "the word stays black")


def feed(me: Person, step: Feed, words: StepWords) -> None:
    """Like all posts of one topic in every round, see the screen narrow, mix anew."""
    wanted = step.topics[step.posts[0]]
    own = [words.items[post].text for post in step.posts if step.topics[post] == wanted]
    for _ in range(step.rounds):
        for text in own:
            like = f"{said('FeedView', 'I like this')}: {text}"
            if me.can_press(like) and not me.is_checked(like):
                me.presses(like)
        me.presses(said("FeedView", "Show more posts"))
    me.sees(said("FeedView", "On the last screen:"))
    me.sees(said("StepView", "What you have just seen"))
    me.presses(said("FeedView", "Mix again"))
    me.sees(said("FeedView", "Your likes are forgotten. Everything is there again."))


def rules(me: Person, step: Rules, words: StepWords) -> None:
    """Tick two rules, move one, add an own one, look at the page."""
    texts = [words.items[each].text for each in step.suggestions[:2]]
    for text in texts:
        me.presses(text)
    me.presses(f"{said('RuleRow', 'Down')}: {texts[0]}")
    me.types(said("RulesView", "Your own rule"), "Wir lachen auch mal.")
    me.presses(said("RulesView", "Add rule"))
    me.presses(said("RulesView", "See the page"))
    me.sees(words.parts["heading"])
    me.sees(f"1. {texts[1]}")
    me.sees(f"2. {texts[0]}")
    me.sees("3. Wir lachen auch mal.")
    me.sees(said("StepView", "What you have just seen"))


DEEDS: Mapping[type, Callable[[Person, Any, StepWords], None]] = MappingProxyType(
    {Sort: sort, Spot: spot, Reflect: reflect, Redact: redact, Feed: feed, Rules: rules}
)
