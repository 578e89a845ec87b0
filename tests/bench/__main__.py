"""Prints the table of figures, measured side by side in one run, and writes it to build/bench.json."""

import json
import platform
import sys
from pathlib import Path

import psutil

from desktop.store import folders
from desktop.store.models import Models
from tests.bench import engine, window
from tests.bench.figure import Figure

OUT = Path("build/bench.json")


def machine() -> dict[str, object]:
    """Which machine this is, and how busy it is with other things."""
    names = [
        line.partition(":")[2].strip()
        for line in (Path("/proc/cpuinfo").read_text().splitlines() if Path("/proc/cpuinfo").exists() else [])
        if line.startswith("model name")
    ]
    return {
        "processor": names[0] if names else platform.processor(),
        "cores": psutil.cpu_count(logical=False),
        "memory": psutil.virtual_memory().total,
        "load": round(psutil.getloadavg()[0], 1),
        "system": platform.platform(),
    }


def goal(figure: Figure) -> str:
    """The goal of a figure, and whether it is reached; empty when it has none."""
    if figure.goal is None:
        return ""
    sign, mark = "≥" if figure.more else "≤", "reached" if figure.reached else "missed"
    return f"goal {sign} {figure.goal:<5} {mark}"


def main(model: str = "qwen2.5-coder-1.5b") -> int:
    """Measure with one model; 0 when every goal is reached."""
    path = Models(folders.find()).find(model)
    here = machine()
    print(f"{here['processor']}, {here['cores']} cores, load {here['load']}, {model}", flush=True)

    def say(stage: str) -> None:
        print(f"  {stage} ...", file=sys.stderr, flush=True)

    figures = [*engine.measure(path, say), *window.measure(model, say)]
    for figure in figures:
        value = f"{figure.value:.2f} {figure.unit}".rstrip()
        print(f"{figure.name:46} {value:>9}   {goal(figure)}".rstrip())
    OUT.parent.mkdir(parents=True, exist_ok=True)
    rows = [{"name": f.name, "value": f.value, "goal": f.goal, "reached": f.reached} for f in figures]
    OUT.write_text(
        json.dumps({"machine": here, "model": model, "figures": rows}, indent=1, ensure_ascii=False)
    )
    return 0 if all(figure.reached for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
