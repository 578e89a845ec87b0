"""llama.cpp's own loop in one process, to measure the engine against: evaluate, draw, again, nothing else."""

import json
import sys
import time
from pathlib import Path
from typing import Any

import llama_cpp
import psutil
from llama_cpp import llama_cpp as lib

from desktop.engine.native import load_processor_code

# Kept from the garbage collector: llama.cpp holds on to it.
SILENCE = lib.llama_log_callback(lambda _level, _text, _data: None)


def main(path: str, threads: int, read: int, write: int) -> dict[str, float]:
    """Read and write so many tokens; seconds for reading, tokens a second, one pass, bytes of memory."""
    lib.llama_log_set(SILENCE, None)
    load_processor_code(Path(llama_cpp.__file__).parent / "lib")
    lib.llama_backend_init()
    model = lib.llama_model_load_from_file(path.encode(), lib.llama_model_default_params())
    parameters = lib.llama_context_default_params()
    parameters.n_ctx = 2048
    parameters.n_threads = parameters.n_threads_batch = threads
    context = lib.llama_init_from_model(model, parameters)
    sampler = _sampler()
    clock = time.monotonic()
    _decode(context, range(1000, 1000 + read))
    reading = time.monotonic() - clock
    clock = time.monotonic()
    for _ in range(write):
        _decode(context, [lib.llama_sampler_sample(sampler, context, -1)])
    writing = time.monotonic() - clock
    memory = psutil.Process().memory_info().rss
    return {"reading": reading, "speed": write / writing, "pass": writing / write, "memory": memory}


def _sampler() -> Any:
    chain = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
    for part in (
        lib.llama_sampler_init_top_k(64),
        lib.llama_sampler_init_top_p(0.9, 1),
        lib.llama_sampler_init_temp(0.7),
        lib.llama_sampler_init_dist(1),
    ):
        lib.llama_sampler_chain_add(chain, part)
    return chain


def _decode(context: Any, tokens: Any) -> None:
    row = (lib.llama_token * len(tokens))(*tokens)
    if lib.llama_decode(context, lib.llama_batch_get_one(row, len(tokens))):
        raise SystemExit("llama.cpp could not evaluate")


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], *map(int, sys.argv[2:5]))))
