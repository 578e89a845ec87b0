"""Two check signs behind a row of 5-bit signs: any one or two wrong signs show, a single one can be found.

A Reed-Solomon code over the field of 32 elements with the polynomial x^5 + x^2 + 1 (Lin and Costello, Error
Control Coding, chapter 7): the sum of all signs is 0, and so is their sum weighed by the powers of x.
"""

from collections.abc import Iterator, Sequence

SIZE = 32
LONGEST = SIZE - 1
"""Signs in a row, the check signs included."""
CHECKS = 2
POLYNOMIAL = 0b100101
POWERS = (
    1,
    2,
    4,
    8,
    16,
    5,
    10,
    20,
    13,
    26,
    17,
    7,
    14,
    28,
    29,
    31,
    27,
    19,
    3,
    6,
    12,
    24,
    21,
    15,
    30,
    25,
    23,
    11,
    22,
    9,
    18,
)
"""The powers of x, from 0 on; x^31 is 1 again."""


def with_checks(signs: Sequence[int]) -> tuple[int, ...]:
    """A row of signs and its check signs.

    Args:
        signs: each from 0 to 31, at most 29.

    Raises:
        ValueError: there are too many.
    """
    if len(signs) + CHECKS > LONGEST:
        raise ValueError("too many signs for two check signs")
    plain, weighed = _sums((*signs, 0, 0))
    # Of the last two weights, x and 1, follow two equations for the two signs.
    first = _divide(weighed ^ plain, POWERS[1] ^ POWERS[0])
    return (*signs, first, plain ^ first)


def is_right(row: Sequence[int]) -> bool:
    """Whether a row of signs and its check signs belong together."""
    return CHECKS <= len(row) <= LONGEST and _sums(row) == (0, 0)


def suspects(row: Sequence[int]) -> Iterator[int]:
    """The places where one other sign, or a change of two neighbours, would make a wrong row right."""
    plain, weighed = _sums(row)
    weights = [POWERS[len(row) - 1 - place] for place in range(len(row))]
    if plain:
        yield from (place for place, weight in enumerate(weights) if _times(plain, weight) == weighed)
        return
    for place in range(len(row) - 1):
        difference = row[place] ^ row[place + 1]
        if weighed and _times(difference, weights[place] ^ weights[place + 1]) == weighed:
            yield from (place, place + 1)


def _sums(row: Sequence[int]) -> tuple[int, int]:
    plain = weighed = 0
    for place, sign in enumerate(row):
        plain ^= sign
        weighed ^= _times(sign, POWERS[len(row) - 1 - place])
    return plain, weighed


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        product ^= one if other & 1 else 0
        one <<= 1
        one ^= POLYNOMIAL if one & SIZE else 0
        other >>= 1
    return product


def _divide(one: int, other: int) -> int:
    return next(quotient for quotient in range(SIZE) if _times(quotient, other) == one)
