"""The tour takes its pictures and says what it saw."""

import json
from pathlib import Path

from desktop.engine.script import Script
from tests.conftest import Scripted
from tests.tour.__main__ import tour


def test_a_tour_leaves_pictures_and_what_was_said(scripted: Scripted, tmp_path: Path) -> None:
    script = Path(scripted(Script())[-1])
    folder = tmp_path / "tour"
    lessons = ("look-inside/next-word",)
    count = tour(folder, model="smollm2-135m", script=script, lessons=lessons, brief=True)
    told = json.loads((folder / "tour.json").read_text(encoding="utf-8"))
    assert count == len(told["pictures"]) == len(list(folder.glob("*.png"))) >= 40
    settings = " ".join(picture["setting"] for picture in told["pictures"])
    for wanted in ("en,", "einfach", "dark", "contrast", "200 %", "1024 x 768", "1920 x 1080"):
        assert wanted in settings
    assert any(answer.get("turns") for answer in told["answers"])
    assert any(answer.get("odds") for answer in told["answers"])
    page = (folder / "index.html").read_text(encoding="utf-8")
    assert all(picture["file"] in page for picture in told["pictures"])


def test_a_tour_speaks_the_language_asked_for(scripted: Scripted, tmp_path: Path) -> None:
    script = Path(scripted(Script())[-1])
    folder = tmp_path / "tour"
    tour(folder, model="smollm2-135m", script=script, lessons=(), brief=True, language="ar", scale=200)
    told = json.loads((folder / "tour.json").read_text(encoding="utf-8"))
    assert {picture["setting"].partition(",")[0] for picture in told["pictures"]} == {"ar"}
    home = [picture["setting"] for picture in told["pictures"] if picture["title"] == "Startseite"]
    assert len(home) == len({*home}), "nobody looks twice at the same picture"
    assert any("أهلًا بكم" in text for picture in told["pictures"] for text in picture["texts"])
