"""What a reader gets to see of an answer: whole characters, without the model's thinking aloud."""

import codecs

OPEN, CLOSE = "<think>", "</think>"


class Folding:
    """Takes the bytes of tokens, gives text that can be shown.

    Thinking is folded away only where an answer begins with it; a visitor may well ask about the word itself.
    """

    def __init__(self, *, thinking: bool = False) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._held = ""
        self._state = "inside" if thinking else "before"

    def feed(self, data: bytes, *, last: bool = False) -> str:
        """The text that these bytes complete, "" if they complete none."""
        text = self._decoder.decode(data, final=last)
        if self._state == "through":
            return text
        self._held += text
        match self._state:
            case "before":
                return self._before(last=last)
            case "inside":
                return self._inside()
            case _:
                return self._after()

    def _before(self, *, last: bool) -> str:
        start = self._held.lstrip()
        if start.startswith(OPEN):
            self._state = "inside"
            self._held = start[len(OPEN) :]
            return self._inside()
        if OPEN.startswith(start) and not last:
            return ""
        self._state = "through"
        return self._held

    def _inside(self) -> str:
        _, found, after = self._held.partition(CLOSE)
        if not found:
            self._held = self._held[-len(CLOSE) :]
            return ""
        self._state = "after"
        self._held = after
        return self._after()

    def _after(self) -> str:
        shown, self._held = self._held.lstrip(), ""
        if shown:
            self._state = "through"
        return shown
