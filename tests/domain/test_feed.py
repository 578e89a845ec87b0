"""A feed narrows with every like, and always in the same way."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.feed import counts, screen, slots, weights

TOPICS = {f"{topic}-{number}": topic for topic in ("garden", "news", "sport", "cats") for number in range(4)}
liked_posts = st.lists(st.sampled_from(sorted(TOPICS)), unique=True)


def test_without_likes_every_topic_has_the_same_place() -> None:
    first = screen(TOPICS, (), (), size=4, number=0)
    assert counts(first, TOPICS) == {"garden": 1, "news": 1, "sport": 1, "cats": 1}


def test_every_like_makes_a_topic_count_more() -> None:
    assert weights(TOPICS, ("cats-0", "cats-1", "news-0")) == {"garden": 1, "news": 4, "sport": 1, "cats": 7}


def test_likes_narrow_the_next_screen() -> None:
    after_one = counts(screen(TOPICS, ("cats-0",), (), size=4, number=1), TOPICS)
    after_three = counts(screen(TOPICS, ("cats-0", "cats-1", "cats-2"), (), size=4, number=2), TOPICS)
    assert 1 < after_one["cats"] < after_three["cats"] == 4


def test_the_same_likes_give_the_same_screen() -> None:
    assert screen(TOPICS, ("news-1",), (), size=4, number=1) == screen(
        TOPICS, ("news-1",), (), size=4, number=1
    )


def test_new_posts_come_before_those_already_seen() -> None:
    seen = ("cats-0", "cats-1", "cats-2")
    assert "cats-3" in screen(TOPICS, seen, seen, size=4, number=1)


@given(liked_posts, st.integers(1, 20), st.integers(0, 9))
def test_a_screen_is_full_and_has_no_post_twice(liked: list[str], size: int, number: int) -> None:
    shown = screen(TOPICS, liked, liked, size=size, number=number)
    assert len(set(shown)) == len(shown) == min(size, len(TOPICS))


def test_a_topic_gets_no_more_places_than_it_has_posts() -> None:
    assert slots({"a": 64, "b": 1}, {"a": 2, "b": 5}, 4) == {"a": 2, "b": 2}
