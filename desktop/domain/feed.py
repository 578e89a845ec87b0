"""How a feed narrows: what one liked counts more on the next screen. Always the same for the same likes."""

from collections.abc import Collection, Mapping, Sequence
from random import Random

LIKE = 3


def weights(topics: Mapping[str, str], liked: Collection[str]) -> dict[str, int]:
    """How much each topic counts: 1 at first, 3 more for every like.

    Args:
        topics: of every post.
        liked: posts.
    """
    likes = [topics[post] for post in liked if post in topics]
    every = dict.fromkeys(topics.values())
    return {topic: 1 + LIKE * likes.count(topic) for topic in every}


def slots(counting: Mapping[str, int], available: Mapping[str, int], size: int) -> dict[str, int]:
    """How many places of a screen each topic gets, in proportion to what it counts.

    Args:
        counting: how much each topic counts.
        available: how many posts each topic has.
        size: places on a screen; fewer are filled where there are fewer posts.
    """
    given = dict.fromkeys(counting, 0)
    for _ in range(min(size, sum(available.values()))):
        free = [topic for topic in given if given[topic] < available[topic]]
        # The next place goes to the topic that would still count most for each of its places.
        given[max(free, key=lambda topic: counting[topic] / (2 * given[topic] + 1))] += 1
    return given


def screen(
    topics: Mapping[str, str], liked: Collection[str], seen: Collection[str], *, size: int, number: int
) -> tuple[str, ...]:
    """The posts of a screen, new ones before those already seen.

    Args:
        topics: of every post.
        liked: posts so far.
        seen: posts of the screens before.
        size: how many posts a screen has.
        number: of the screen, from 0; decides how they are mixed.
    """
    mixing = Random(number)
    posts = {topic: [post for post in topics if topics[post] == topic] for topic in topics.values()}
    given = slots(weights(topics, liked), {topic: len(own) for topic, own in posts.items()}, size)
    chosen: list[str] = []
    for topic, own in posts.items():
        mixed = mixing.sample(own, len(own))
        chosen += sorted(mixed, key=lambda post: post in seen)[: given[topic]]
    return tuple(mixing.sample(chosen, len(chosen)))


def counts(posts: Sequence[str], topics: Mapping[str, str]) -> dict[str, int]:
    """How many posts of a screen are of each topic."""
    shown = [topics[post] for post in posts]
    return {topic: shown.count(topic) for topic in dict.fromkeys(topics.values())}
