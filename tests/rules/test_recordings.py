"""The recordings that come with the lessons: readable, of the default model, small, and of nobody's PC."""

from pathlib import Path

import pytest

from desktop.domain.asked import asked_by_template
from desktop.domain.lesson import OPTIONAL
from desktop.domain.recordings import Recordings, written
from desktop.store import catalogue, folders
from desktop.store.recordings import RECORDED, recordings_of
from desktop.store.templates import read_templates

ROOT = folders.find().lessons
PLACES = sorted(file.parent.relative_to(ROOT).as_posix() for file in ROOT.glob(f"*/*/{RECORDED}"))
LARGEST = 150_000


def test_there_are_recordings() -> None:
    assert "arrive/first-conversation" in PLACES


@pytest.mark.parametrize("place", PLACES)
def test_a_recording_is_whole_and_small(place: str) -> None:
    found = recordings_of(ROOT, place)
    assert isinstance(found, Recordings), found
    data = (ROOT / place / RECORDED).read_bytes()
    assert found.model == catalogue.read(folders.find().catalogue).default.id
    assert found.entries
    assert all(answer.whole.strip() for answer in found.answers)
    assert len({entry.key for entry in found.entries}) == len(found.entries)
    assert data == written(found)
    assert len(data) < LARGEST
    assert str(Path.home()).encode() not in data


@pytest.mark.parametrize("language", OPTIONAL)
def test_in_a_language_the_model_knows_badly_a_card_asks_what_was_recorded_in_german(language: str) -> None:
    templates, _ = read_templates(ROOT)
    assert templates
    for template in templates:
        assert language in template.words, template.id
        assert asked_by_template(template, language) == asked_by_template(template, "de"), template.id
