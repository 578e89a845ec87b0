"""Signs of a crisis: ``python -m tests.care`` prints the table, ``train`` learns anew, ``miss`` lists all."""

import sys

from desktop.store.care import CareData, read_care
from desktop.store.folders import shipped
from desktop.store.learned import WEIGHTS, written
from tests.care.sentences import Sentence, sets
from tests.care.shown import shown
from tests.care.table import HEAD, looked_at, parts
from tests.care.training import trained


def train() -> None:
    """Learn from the sentences and write what was learned."""
    file = shipped("lessons") / WEIGHTS
    file.write_bytes(written(*trained()))
    print(f"{file.name}: {file.stat().st_size} bytes")


def table(*, misses: bool) -> None:
    """Print what is seen of each set, and of what the lessons show.

    Args:
        misses: whether to print each text that was missed, and each false alarm.
    """
    care = read_care(shipped("lessons"))
    assert isinstance(care, CareData), care
    print(HEAD)
    ordinary = {name: tuple(Sentence("", None, text) for text in texts) for name, texts in shown().items()}
    for name, sentences in {**sets(), **ordinary}.items():
        seen = list(looked_at(sentences, care))
        for count in parts(name, seen):
            if count.texts:
                print(count.row())
        for one in seen if misses else ():
            wanted = one.sentence.sign is not None
            if wanted != one.met:
                print("   missed" if wanted else "   held" if one.held else "   numbers", one.sentence.text)


if __name__ == "__main__":
    if "train" in sys.argv[1:]:
        train()
    table(misses="miss" in sys.argv[1:])
