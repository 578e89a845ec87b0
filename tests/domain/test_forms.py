"""What a text looks like in files: pieces that tell, in every encoding in use."""

import json

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.forms import LONGEST, MOST, MOST_PER_TEXT, SHORTEST, forms, masked, pieces

TEXT = "Meine Tochter heißt Élodie und wohnt in der Gartenstraße 12 in Essen."


def test_short_lines_and_lines_without_a_letter_are_not_searched_for() -> None:
    assert pieces(["kurz", "- - - - - - -", "Guten Tag"]) == ("Guten Tag",)


def test_a_long_line_is_cut_at_its_words() -> None:
    assert pieces([TEXT]) == ("Meine Tochter heißt Élodie und wohnt in", "der Gartenstraße 12 in Essen.")


def test_of_a_long_text_some_pieces_tell_with_the_first_and_the_last() -> None:
    lines = [f"Das ist Zeile {number}" for number in range(100)]
    found = pieces(["\n".join(lines)])
    assert found[0] == lines[0]
    assert found[-1] == lines[-1]
    assert len(found) <= MOST_PER_TEXT + 1


@given(st.lists(st.text(max_size=300), max_size=20))
def test_pieces_are_parts_of_the_texts_of_the_right_length(texts: list[str]) -> None:
    found = pieces(texts)
    assert len(found) <= MOST
    assert all(SHORTEST <= len(piece) <= LONGEST for piece in found)
    assert all(any(piece in text for text in texts) for piece in found)


@given(st.text(min_size=SHORTEST, max_size=LONGEST))
def test_a_piece_is_found_in_every_encoding(piece: str) -> None:
    whole = f"davor {piece} danach"
    written = [json.dumps(whole).encode(), whole.encode("utf-8", "replace")]
    written += [whole.encode(name, "replace") for name in ("utf-16-le", "utf-16-be", "utf-16")]
    for content in written:
        assert any(form in content for form in forms(piece))


def test_a_name_that_holds_a_piece_is_left_out_of_a_path() -> None:
    path = "/home/lernraum/Brief an Élodie.txt/alt"
    assert masked(path, ["Brief an Élodie"]) == "/home/lernraum/…/alt"
    assert masked("C:\\Daten\\Brief an Élodie", ["Brief an Élodie"]) == "C:\\Daten\\…"
