"""The model in this process: llama.cpp through its C interface, and nothing of what is made of it."""

import ctypes
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
from llama_cpp import llama_cpp as lib
from numpy.typing import NDArray

from desktop.engine.job import Job, Refused, Stopped
from desktop.engine.native import load_processor_code
from desktop.engine.sampling import LIKELIEST

CHUNK = 128
LIBRARIES = Path(llama_cpp.__file__).parent / "lib"
_ABORTED = 2
# What llama.cpp says of a file whose kind of model it does not know, or that is only a part of one.
_UNSUPPORTED = re.compile(r"unknown model architecture: '([^']*)'|(\w+) cannot be used as main model")


@dataclass(frozen=True)
class Entry:
    """One token to evaluate: where it stands, in which sequence, and whether its logits are wanted."""

    token: int
    position: int
    sequence: int
    wanted: bool = False


def _watch_flag() -> Any:
    # strlen of the job's flag: 0 while it is unset, 1 once it is set. llama.cpp asks after every step of its
    # sums; a Python function there would cost a twentieth of the speed.
    runtime = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
    return ctypes.cast(runtime.strlen, lib.ggml_abort_callback)


class Library:
    """llama.cpp made ready once: silent, with the best code for this processor."""

    def __init__(self) -> None:
        self._said = ""
        self._log = lib.llama_log_callback(self._hear)
        lib.llama_log_set(self._log, None)
        self.variant = load_processor_code(LIBRARIES)
        lib.llama_backend_init()
        self.watch = _watch_flag()

    def _hear(self, _level: int, text: bytes, _data: Any) -> None:
        # Kept is only why a file cannot be loaded: nothing else llama.cpp says is needed, or safe to keep.
        said = text.decode("utf-8", "replace")
        if _UNSUPPORTED.search(said):
            self._said = said

    def load(self, path: Path, *, repack: bool, job: Job, words_only: bool = False) -> Any:
        """Load the weights of a model file.

        Args:
            path: of the file.
            repack: keep a copy of the weights in the order this processor likes; faster, but twice as large.
            job: stops the loading.
            words_only: only the vocabulary, no weights.

        Raises:
            Refused: it cannot be loaded; told apart is a kind of model that llama.cpp cannot run.
        """
        self._said = ""
        progress = lib.llama_progress_callback(lambda _done, _data: not job.stopped)
        parameters = lib.llama_model_default_params()
        parameters.n_gpu_layers = 0
        parameters.use_extra_bufts = repack
        parameters.vocab_only = words_only
        parameters.progress_callback = progress
        model = lib.llama_model_load_from_file(str(path).encode(), parameters)
        if not model:
            if job.stopped:
                raise Stopped
            if (unsupported := _UNSUPPORTED.search(self._said)) is not None:
                raise Refused("unsupported_model", next(filter(None, unsupported.groups()), ""))
            raise Refused("unreadable_model")
        return model

    def free(self, model: Any) -> None:
        """Give a loaded model back."""
        lib.llama_model_free(model)


class Vocabulary:
    """The tokens of a model."""

    def __init__(self, model: Any) -> None:
        self._vocabulary = lib.llama_model_get_vocab(model)
        self.size = int(lib.llama_vocab_n_tokens(self._vocabulary))
        self.starts_text = bool(lib.llama_vocab_get_add_bos(self._vocabulary))
        self.start = int(lib.llama_vocab_bos(self._vocabulary))
        self.end = int(lib.llama_vocab_eos(self._vocabulary))
        self._buffer = ctypes.create_string_buffer(1024)
        # Looked up once for all: labs ask for every one of them.
        self.pieces = tuple(self._piece(token, special=False) for token in range(self.size))
        self.control = frozenset(
            token
            for token, data in enumerate(self.pieces)
            if not data and lib.llama_vocab_is_control(self._vocabulary, token)
        )

    def tokens(self, text: str, *, start: bool = False, special: bool = False) -> list[int]:
        """Split a text into tokens; special: words in it like <|im_end|> become control tokens."""
        data = text.encode("utf-8", "replace")
        room = len(data) + 16
        found = (lib.llama_token * room)()
        count = lib.llama_tokenize(self._vocabulary, data, len(data), found, room, start, special)
        if count < 0:
            raise Refused("failed", "tokens")
        return list(found[:count])

    def piece(self, token: int, *, special: bool = False) -> bytes:
        """The bytes of a token; control tokens have none unless special ones are wanted."""
        return self._piece(token, special=True) if special else self.pieces[token]

    def _piece(self, token: int, *, special: bool) -> bytes:
        size = lib.llama_token_to_piece(self._vocabulary, token, self._buffer, 1024, 0, special)
        return self._buffer.raw[:size] if size > 0 else b""

    def ends(self, token: int) -> bool:
        """Whether a token ends an answer."""
        return bool(lib.llama_vocab_is_eog(self._vocabulary, token))

    def is_control(self, token: int) -> bool:
        """Whether a token is no text but a sign to the model."""
        return token in self.control


class Memory:
    """A loaded model with its window: evaluates tokens, remembers them by sequence."""

    def __init__(self, library: Library, model: Any, *, context: int, threads: int, sequences: int) -> None:
        self._library = library
        self.model = model
        self.vocabulary = Vocabulary(model)
        parameters = lib.llama_context_default_params()
        parameters.n_ctx = context
        parameters.n_batch = parameters.n_ubatch = CHUNK
        parameters.n_seq_max = sequences
        parameters.n_outputs_max = sequences
        parameters.kv_unified = True
        parameters.n_threads = parameters.n_threads_batch = threads
        self.context = lib.llama_init_from_model(model, parameters)
        if not self.context:
            lib.llama_model_free(model)
            raise Refused("memory_short")
        self.sequences = sequences
        self.size = int(lib.llama_n_ctx(self.context))
        self._memory = lib.llama_get_memory(self.context)
        self._batch = lib.llama_batch_init(CHUNK, 0, 1)

    def close(self) -> None:
        """Give everything back."""
        lib.llama_batch_free(self._batch)
        lib.llama_free(self.context)
        lib.llama_model_free(self.model)

    def facts(self) -> dict[str, str]:
        """What the file says about the model."""
        buffer = ctypes.create_string_buffer(1 << 17)
        facts = {}
        for number in range(lib.llama_model_meta_count(self.model)):
            lib.llama_model_meta_key_by_index(self.model, number, buffer, len(buffer))
            key = buffer.value.decode("utf-8", "replace")
            lib.llama_model_meta_val_str_by_index(self.model, number, buffer, len(buffer))
            facts[key] = buffer.value.decode("utf-8", "replace")
        return facts

    def watch(self, job: Job) -> None:
        """From now on this job's flag stops evaluation."""
        self._job = job
        lib.llama_set_abort_callback(
            self.context, self._library.watch, ctypes.cast(job.flag, ctypes.c_void_p)
        )

    def evaluate(self, entries: Sequence[Entry]) -> None:
        """Evaluate up to CHUNK tokens.

        Raises:
            Stopped: the watched job was stopped; what was evaluated of these is to be forgotten.
            Refused: the window is full.
        """
        batch = self._batch
        batch.n_tokens = len(entries)
        for place, entry in enumerate(entries):
            batch.token[place] = entry.token
            batch.pos[place] = entry.position
            batch.n_seq_id[place] = 1
            batch.seq_id[place][0] = entry.sequence
            batch.logits[place] = entry.wanted
        self._checked(lib.llama_decode(self.context, batch))

    def step(self, token: int, position: int) -> None:
        """Evaluate one token of sequence 0, the quick way while an answer streams."""
        batch = self._batch
        batch.n_tokens = 1
        batch.token[0] = token
        batch.pos[0] = position
        batch.n_seq_id[0] = 1
        batch.seq_id[0][0] = 0
        batch.logits[0] = True
        self._checked(lib.llama_decode(self.context, batch))

    def _checked(self, result: int) -> None:
        if result == _ABORTED or (result and self._job.stopped):
            raise Stopped
        if result:
            raise Refused("failed", f"evaluate {result}")

    def logits(self, place: int = -1) -> NDArray[np.float32]:
        """The logits after an entry of the last evaluation; overwritten by the next one."""
        found = lib.llama_get_logits_ith(self.context, place)
        return np.ctypeslib.as_array(found, shape=(self.vocabulary.size,))

    def forget(self, sequence: int, start: int = 0) -> bool:
        """Forget a sequence from a position on; false where this kind of model cannot."""
        return bool(lib.llama_memory_seq_rm(self._memory, sequence, start, -1))

    def copy(self, source: int, target: int) -> None:
        """Let a sequence begin like another one, at no cost."""
        lib.llama_memory_seq_cp(self._memory, source, target, -1, -1)

    def save(self, sequence: int) -> bytearray:
        """The state of a sequence."""
        size = lib.llama_state_seq_get_size(self.context, sequence)
        state = bytearray(size)
        view = (ctypes.c_uint8 * size).from_buffer(state)
        lib.llama_state_seq_get_data(self.context, view, size, sequence)
        return state

    def restore(self, state: bytearray, sequence: int) -> bool:
        """Put a saved state in the place of a sequence; false if there is no room."""
        self.forget(sequence)
        view = (ctypes.c_uint8 * len(state)).from_buffer(state)
        return bool(lib.llama_state_seq_set_data(self.context, view, len(state), sequence))


class Sampler:
    """Draws the next token of an answer; temperature 0 always takes the most probable one."""

    def __init__(self, memory: Memory, *, seed: int, temperature: float, top_p: float) -> None:
        self._context = memory.context
        self._chain = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
        for part in _parts(seed, temperature, top_p):
            lib.llama_sampler_chain_add(self._chain, part)

    def draw(self) -> int:
        """The next token, from the logits of the last evaluation."""
        return int(lib.llama_sampler_sample(self._chain, self._context, -1))

    def close(self) -> None:
        """Give everything back."""
        lib.llama_sampler_free(self._chain)


def _parts(seed: int, temperature: float, top_p: float) -> Iterable[Any]:
    if temperature <= 0:
        return (lib.llama_sampler_init_greedy(),)
    return (
        lib.llama_sampler_init_top_k(LIKELIEST),
        lib.llama_sampler_init_top_p(min(max(top_p, 0.01), 1.0), 1),
        lib.llama_sampler_init_temp(temperature),
        lib.llama_sampler_init_dist(seed & 0xFFFF_FFFF),
    )
