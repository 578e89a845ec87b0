"""The pictures of a tour: numbered files, what was to be read on them, and a page to leaf through."""

import html
import json
from pathlib import Path
from string import Template
from typing import Any

from msgspec import Struct, to_builtins
from PySide6.QtWidgets import QWidget

PAGE = Path(__file__).with_name("index.html")


class Picture(Struct, frozen=True):
    """One picture: its file, what it shows, how the window was set, what a screen reader would read."""

    file: str
    title: str
    setting: str
    texts: list[str]


class Album:
    """Collects pictures in a folder."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        for old in (*folder.glob("*.png"), folder / "tour.json", folder / "index.html"):
            old.unlink(missing_ok=True)
        self.folder = folder
        self.pictures: list[Picture] = []
        self.answers: list[dict[str, Any]] = []

    def take(self, window: QWidget, title: str, setting: str, texts: list[str]) -> None:
        """Take a picture of a window.

        Args:
            window: as it is now.
            title: what is to be seen.
            setting: language, theme, text size and window size.
            texts: what can be read in it.
        """
        number = len(self.pictures) + 1
        name = "".join(c if c.isalnum() else "-" for c in f"{title} {setting}".lower())
        file = f"{number:03d}-{'-'.join(filter(None, name.split('-')))[:80]}.png"
        window.grab().save(str(self.folder / file))
        self.pictures.append(Picture(file, title, setting, texts))
        print(f"  {number:3d}  {title} ({setting})", flush=True)

    def write(self, facts: dict[str, Any]) -> None:
        """Write tour.json and index.html.

        Args:
            facts: about the machine and the model.
        """
        told = {**facts, "answers": self.answers, "pictures": to_builtins(self.pictures)}
        text = json.dumps(told, ensure_ascii=False, indent=1)
        (self.folder / "tour.json").write_text(text, encoding="utf-8")
        shown = "\n".join(
            f'<figure id="p{number}"><a href="{p.file}"><img loading="lazy" src="{p.file}" alt=""></a>'
            f"<figcaption>{number}. {html.escape(p.title)}<br><small>{html.escape(p.setting)}</small>"
            "</figcaption></figure>"
            for number, p in enumerate(self.pictures, start=1)
        )
        page = Template(PAGE.read_text(encoding="utf-8"))
        (self.folder / "index.html").write_text(page.substitute(figures=shown), encoding="utf-8")
