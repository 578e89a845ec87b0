"""Troubles written down for another process."""

from pathlib import Path

import msgspec
import pytest

from desktop.domain.told import Told, heard, tell
from desktop.domain.trouble import EngineRefused, KindUnsupported, ModelDamaged, NoSpace, Trouble


@pytest.mark.parametrize(
    "trouble",
    [NoSpace(Path("/x"), 5, 3), KindUnsupported("a.gguf", "clip"), ModelDamaged(Path("b"), "1", "2")],
)
def test_a_trouble_is_the_same_after_it_was_told(trouble: Trouble) -> None:
    told = msgspec.json.decode(msgspec.json.encode(tell(trouble)), type=Told)
    again = heard(told)
    assert type(again) is type(trouble)
    assert vars(again) == vars(trouble)


@pytest.mark.parametrize(
    "told", [Told("Path"), Told("Trouble"), Told("NoSpace", {"folder": 3}), Told("NoSpace"), Told("__doc__")]
)
def test_what_nobody_understands_is_a_general_trouble(told: Told) -> None:
    assert isinstance(heard(told), EngineRefused)
