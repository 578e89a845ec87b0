"""A short run of every fuzzer: whatever is read gives a value or a named trouble."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.mutating import mutated
from tests.fuzz.seeds import FOUND, seeds
from tests.fuzz.targets import TARGETS

EXAMPLES = 100

every_target = pytest.mark.parametrize("target", TARGETS)


@every_target
def test_what_it_begins_with_is_read(target: str) -> None:
    begun = seeds(target)
    assert begun
    for data in begun:
        TARGETS[target](data)


@every_target
@settings(max_examples=EXAMPLES)
@given(data=st.data())
def test_whatever_it_is_given_it_reads_or_names_the_trouble(target: str, data: st.DataObject) -> None:
    TARGETS[target](data.draw(st.one_of(mutated(seeds(target)), st.binary(max_size=300))))


def test_what_was_found_belongs_to_a_target() -> None:
    kept = {folder.name for folder in FOUND.iterdir()} if FOUND.is_dir() else set()
    assert kept <= set(TARGETS)
