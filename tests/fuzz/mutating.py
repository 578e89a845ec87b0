"""Bytes of which parts are cut out, doubled or replaced."""

from collections.abc import Sequence

from hypothesis import strategies as st

MOST_CHANGES = 4
LONGEST_CHANGE = 60
SCRAPS = (
    *(b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xf0\x9f\x98\x80", b"\n", b"\r", b"\\", b'"', b"'''"),
    *(b"[[", b"]]", b"{#", b"}", b"{{", b"](", b"(", b"*", b"# ", b"- ", b"="),
    *(b"1e999", b"-1", b"18446744073709551616", b"true", b"null", b"nan"),
)
NOISE = st.one_of(st.sampled_from(SCRAPS), st.binary(max_size=8))
CHANGES = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, LONGEST_CHANGE), NOISE), min_size=1, max_size=MOST_CHANGES
)


@st.composite
def mutated(draw: st.DrawFn, begun: Sequence[bytes]) -> bytes:
    """One of these inputs with a few changes.

    Args:
        draw: of hypothesis.
        begun: to begin with.
    """
    data = draw(st.sampled_from(tuple(begun)))
    for where, length, noise in draw(CHANGES):
        start = int(where * len(data))
        data = data[:start] + noise + data[start + length :]
    return data
