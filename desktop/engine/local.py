"""The real engine: a model file on this PC, run by llama.cpp."""

import time
from pathlib import Path

import psutil

from desktop.engine.chat import Chats
from desktop.engine.fit import fit
from desktop.engine.gguf import BrokenFile, Header, read_header
from desktop.engine.job import Job, Refused, Work
from desktop.engine.labs import Labs
from desktop.engine.llama import Library, Memory
from desktop.engine.loop import run
from desktop.engine.protocol import Chat, Draw, Odds, Open, Opened, Prepare, Reply, Tokens, Weigh
from desktop.engine.reader import BRANCHES, SEQUENCES
from desktop.engine.template import Template

# Tokens of the window that belong to the labs, so that a short text in one leaves the conversation alone.
LAB_ROOM = 512


class Local:
    """Works on requests with the model that was opened last."""

    name = "llama.cpp"

    def __init__(self) -> None:
        self._library: Library | None = None
        self._memory: Memory | None = None
        self._chats: Chats | None = None
        self._labs: Labs | None = None

    def do(self, request: Work, job: Job) -> Reply:
        """Work on a request and give its last reply."""
        if isinstance(request, Open):
            return self._open(request, job)
        if self._memory is None or self._chats is None or self._labs is None:
            raise Refused("no_model")
        self._memory.watch(job)
        match request:
            case Prepare():
                self._leave_to_chat(self._labs)
                return self._chats.prepare(request, job)
            case Chat():
                self._leave_to_chat(self._labs)
                return self._chats.chat(request, job)
            case Odds():
                self._leave_to_lab(self._chats, self._labs, request.text)
                return self._labs.odds(request, job)
            case Weigh():
                self._leave_to_lab(self._chats, self._labs, request.text)
                return self._labs.weigh(request, job)
            case Draw():
                self._leave_to_lab(self._chats, self._labs, request.text)
                return self._labs.draw(request, job)
            case Tokens():
                return self._labs.tokens(request)

    def _open(self, request: Open, job: Job) -> Opened:
        clock = time.monotonic()
        self._close()
        path = Path(request.path)
        header = _header(path)
        # To look at a file takes next to no memory, whatever it would need to run.
        free = 1 << 62 if request.look else None
        chosen = fit(header, context=request.context, threads=request.threads, free=free)
        if self._library is None:
            self._library = Library()
        if request.look:
            library = self._library
            library.free(library.load(path, repack=False, job=job, words_only=True))
            return Opened(request.id, path.stem, 0, chosen.threads, library.variant)
        model = self._library.load(path, repack=chosen.repack, job=job)
        memory = Memory(
            self._library,
            model,
            context=chosen.context + LAB_ROOM,
            threads=chosen.threads,
            sequences=SEQUENCES,
        )
        facts = memory.facts()
        self._memory = memory
        self._labs = Labs(memory)
        self._chats = Chats(memory, _template(facts, memory), chosen.context)
        memory.watch(job)
        return Opened(
            request.id,
            facts.get("general.name", path.stem),
            chosen.context,
            chosen.threads,
            self._library.variant,
            psutil.Process().memory_info().rss,
            time.monotonic() - clock,
        )

    def _close(self) -> None:
        memory, self._memory = self._memory, None
        self._chats = self._labs = None
        if memory is not None:
            memory.close()

    def _leave_to_chat(self, labs: Labs) -> None:
        if len(labs.reader.held) + BRANCHES > LAB_ROOM:
            labs.reader.clear()

    def _leave_to_lab(self, chats: Chats, labs: Labs, text: str) -> None:
        if len(labs.reader.tokens(text)) + BRANCHES > LAB_ROOM and chats.prefixes.live:
            chats.prefixes.keep()
            chats.prefixes.drop()


def _header(path: Path) -> Header:
    try:
        header = read_header(path)
    except OSError as error:
        raise Refused("unreadable_model", type(error).__name__) from error
    except BrokenFile as broken:
        raise Refused("unreadable_model", str(broken)) from broken
    return header


def _template(facts: dict[str, str], memory: Memory) -> Template:
    vocabulary = memory.vocabulary

    def word(token: int) -> str:
        return vocabulary.piece(token, special=True).decode("utf-8", "replace") if token >= 0 else ""

    return Template(
        facts.get("tokenizer.chat_template", ""),
        start=word(vocabulary.start),
        end=word(vocabulary.end),
        control=[word(token) for token in vocabulary.control],
    )


def serve() -> None:
    """Be an engine process that runs real models."""
    run(Local)
