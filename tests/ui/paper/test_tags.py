"""The table that says what the signs of a font mean."""

import pytest

from desktop.ui.paper.tags import mended

HEAD = b"begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
RANGES = b"<0000> <0000> <0000>\n<0001> <0003> [<0048> <0009> <FEE7> ]\n"
TABLE = HEAD + b"2 beginbfrange\n" + RANGES + b"endbfrange\nendcmap\n"


def test_tabs_become_spaces_and_arabic_forms_letters() -> None:
    told = mended(TABLE).decode()
    assert "<0001> <0048>" in told
    assert "<0002> <0020>" in told
    assert "<0003> <0646>" in told
    assert "<0000> <0000>" not in told.replace("<0000> <FFFF>", "")


def test_signs_that_only_look_like_others_stay_themselves() -> None:
    table = HEAD + b"1 beginbfrange\n<0001> <0003> [<2026> <00BD> <00A0> ]\nendbfrange\nendcmap\n"
    told = mended(table).decode()
    for sign in ("<0001> <2026>", "<0002> <00BD>", "<0003> <00A0>"):
        assert sign in told


@pytest.mark.parametrize("count", [1, 100, 101, 250])
def test_signs_stand_in_blocks_of_a_hundred_at_most(count: int) -> None:
    codes = " ".join(f"<{0x4E00 + n:04X}>" for n in range(count))
    rows = f"1 beginbfrange\n<0001> <{count:04X}> [{codes} ]\nendbfrange\nendcmap\n"
    table = HEAD + rows.encode()
    told = mended(table).decode()
    sizes = [int(line.split()[0]) for line in told.splitlines() if line.endswith("beginbfchar")]
    assert sum(sizes) == count
    assert max(sizes) <= 100
