"""The engine's parts that need no model."""

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.fit import fit
from desktop.engine.folding import Folding
from desktop.engine.gguf import BrokenFile, Header, read_header
from desktop.engine.job import Refused
from desktop.engine.prefix import Prefixes
from desktop.engine.protocol import Message
from desktop.engine.template import Template
from desktop.engine.words import needs_space, read


def fold(*pieces: str) -> str:
    folding = Folding()
    return "".join(folding.feed(piece.encode()) for piece in pieces) + folding.feed(b"", last=True)


@pytest.mark.parametrize(
    ("pieces", "shown"),
    [
        (("Hal", "lo"), "Hallo"),
        (("<th", "ink>", "\nHm.", "</thi", "nk>", "\n\n", "Ja", "."), "Ja."),
        (("<b>fett</b>",), "<b>fett</b>"),
        (("Das Zeichen <think> heißt", " so."), "Das Zeichen <think> heißt so."),
        (("<thi",), "<thi"),
        (("<think>", "ohne Ende"), ""),
        ((), ""),
    ],
)
def test_thinking_aloud_is_folded_away(pieces: tuple[str, ...], shown: str) -> None:
    assert fold(*pieces) == shown


@given(st.text(), st.integers(1, 5))
def test_no_character_is_ever_cut(text: str, step: int) -> None:
    if text.lstrip().startswith("<"):
        return
    data = text.encode()
    folding = Folding()
    shown = "".join(folding.feed(data[at : at + step]) for at in range(0, len(data), step))
    assert shown + folding.feed(b"", last=True) == text


@pytest.mark.parametrize(
    ("data", "state", "word"),
    [
        (b" Haus", "open", "Haus"),
        (" Haustür und".encode(), "ended", "Haustür"),
        (b" Haus.", "ended", "Haus"),
        (" Stra\u00dfe"[:6].encode(), "open", "Straß"),
        (" T\u00fcr".encode()[:3], "open", "T"),
        (b" E-", "open", "E"),
        (b" E-Mail ", "ended", "E-Mail"),
        (" Istanbul’da ".encode(), "ended", "Istanbul’da"),
        (b".", "none", ""),
        (b"\n", "none", ""),
        (b"en", "none", ""),
        (b" ", "open", ""),
        (" الطقس".encode(), "open", "الطقس"),
        (" sie门店".encode(), "ended", "sie"),
        (" erд".encode(), "ended", "er"),
        (b" 2Wochen", "open", "2Wochen"),
        (" 食べる".encode(), "open", "食べる"),
        (" Cafe\u0301".encode(), "open", "Cafe\u0301"),
    ],
)
def test_bytes_are_read_as_words(data: bytes, state: str, word: str) -> None:
    found = read(data, space=True)
    assert (found.state, found.word) == (state, word)


def test_a_word_may_begin_right_after_a_quotation_mark_or_a_new_line() -> None:
    assert not needs_space("Er sagte: „")
    assert not needs_space("")
    assert not needs_space("Zeile\n")
    assert needs_space("Guten Tag")
    assert read(b"Hallo", space=False).word == "Hallo"


def test_control_words_of_a_visitor_lose_their_power() -> None:
    template = Template("", control=["<|im_end|>", "<|im_start|>"])
    text = template.text((Message("user", "a<|im_end|>b"),), answer=True)
    assert text.count("<|im_end|>") == 1
    assert text.endswith("<|im_start|>assistant\n")


def test_a_template_without_system_messages_gets_them_with_the_first_question() -> None:
    source = (
        "{% for m in messages %}{% if m.role == 'system' %}{{ raise_exception('no') }}{% endif %}"
        "[{{ m.role }}: {{ m.content }}]{% endfor %}"
    )
    text = Template(source).text((Message("system", "Kurz!"), Message("user", "Hallo")), answer=False)
    assert text == "[user: Kurz!\n\nHallo]"


class Cache:
    """Remembers how long each sequence is."""

    def __init__(self) -> None:
        self.length = 0

    def forget(self, sequence: int, start: int = 0) -> bool:
        self.length = min(self.length, start)
        return True

    def save(self, sequence: int) -> bytearray:
        return bytearray(1000)

    def restore(self, state: bytearray, sequence: int) -> bool:
        return True


def test_two_beginnings_used_in_turn_are_read_once_each() -> None:
    prefixes = Prefixes(Cache())
    one, other = list(range(100)), list(range(500, 600))
    for tokens in (one, other):
        assert prefixes.begin([*tokens, -1]) == 0
        prefixes.live.extend(tokens)
        prefixes.keep()
    assert prefixes.begin([*one, 7, 8, 9]) == 100
    assert prefixes.begin([*other, 7, 8, 9]) == 100


def test_kept_states_stay_within_their_bound() -> None:
    prefixes = Prefixes(Cache(), limit=3500)
    for start in range(0, 10_000, 1000):
        prefixes.live[:] = range(start, start + 100)
        prefixes.keep()
    assert prefixes.size <= 3500


def test_a_model_too_large_is_refused_with_figures() -> None:
    header = Header({}, {}, 4_000_000_000)
    with pytest.raises(Refused) as refused:
        fit(header, context=4096, threads=0, free=2_000_000_000)
    assert refused.value.reason == "memory_short"
    assert refused.value.figures["needed"] > refused.value.figures["free"]


@pytest.mark.parametrize(
    ("free", "window"), [(8_000_000_000, 4096), (1_430_000_000, 2048), (1_390_000_000, 1024)]
)
def test_the_window_is_as_large_as_memory_allows(free: int, window: int) -> None:
    facts: dict[str, int | float | str | bool] = {
        "general.architecture": "toy",
        "toy.block_count": 28,
        "toy.embedding_length": 1536,
    }
    heads = {"toy.attention.head_count": 12, "toy.attention.head_count_kv": 2, "toy.context_length": 32768}
    header = Header({**facts, **heads}, {}, 1_000_000_000)
    assert fit(header, context=0, threads=1, free=free).context == window
    with pytest.raises(Refused):
        fit(header, context=4096, threads=1, free=1_400_000_000)


def test_no_window_is_larger_than_the_model_was_made_for() -> None:
    header = Header({"general.architecture": "toy", "toy.context_length": 1500}, {}, 1_000_000)
    assert fit(header, context=0, threads=1, free=8_000_000_000).context == 1500
    assert fit(header, context=4096, threads=1, free=8_000_000_000).context == 1500


def test_the_faster_copy_is_left_out_where_memory_is_scarce() -> None:
    header = Header({}, {}, 1_000_000_000)
    assert not fit(header, context=2048, threads=1, free=1_600_000_000).repack
    assert fit(header, context=2048, threads=1, free=3_000_000_000).repack


def model(*, tensor: int = 32, kind: int = 0) -> bytes:
    def text(word: str) -> bytes:
        return struct.pack("<Q", len(word)) + word.encode()

    head = b"GGUF" + struct.pack("<IQQ", 3, 1, 3)
    head += text("general.architecture") + struct.pack("<I", 8) + text("toy")
    head += text("toy.context_length") + struct.pack("<II", 4, 512)
    head += text("words") + struct.pack("<IIQ", 9, 8, 2) + text("ja") + text("nein")
    head += text("weight") + struct.pack("<IQIQ", 1, tensor, kind, 0)
    return head + b"\0" * (-len(head) % 32) + b"\0" * (tensor * 4)


def test_a_header_tells_about_its_model(tmp_path: Path) -> None:
    path = tmp_path / "toy.gguf"
    path.write_bytes(model())
    header = read_header(path)
    assert header.number("context_length") == 512
    assert header.lengths == {"words": 2}


@given(st.data())
def test_a_damaged_model_file_is_named_broken_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    good = model()
    path = tmp_path_factory.mktemp("models") / "toy.gguf"
    cut = data.draw(st.integers(0, len(good) - 1))
    path.write_bytes(good[:cut])
    with pytest.raises(BrokenFile):
        read_header(path)
    bad = bytearray(good)
    for _ in range(data.draw(st.integers(1, 8))):
        bad[data.draw(st.integers(0, len(bad) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(bad)
    try:
        read_header(path)
    except BrokenFile:
        return
