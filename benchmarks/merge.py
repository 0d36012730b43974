"""How fast merges are, beside copying the base and beside the alternatives.

    python -m benchmarks.merge --work FOLDER --sizes 0.1B,0.86B --rounds 3 --rivals VENV

Every round runs each command once, as a whole process, in turn. What was measured is written down
after each command; a case that is there is not measured again. `--sweep` varies one thing at a
time on one size. Results: benchmarks/results/merge.json; tables and the picture: benchmarks.report.
"""

import argparse
import json
import os
import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import median

import numba
import torch

from benchmarks.checkpoints import SIZES, make_adapter, make_base
from benchmarks.measure import Measured, drop_cache, measure

__all__ = ["RESULTS", "START", "Case", "machine", "main"]

START = "4M"
"""The size whose merge costs hardly more than starting the program: what the others are above it
is work."""
RESULTS = Path(__file__).parent / "results" / "merge.json"
_COPY = """
import os, sys
from pathlib import Path
from merge_core.files.file_copy import copy_range
source, target = Path(sys.argv[1]), Path(sys.argv[2])
target.mkdir()
for path in source.iterdir():
    one, two = os.open(path, os.O_RDONLY), os.open(target / path.name, os.O_RDWR | os.O_CREAT)
    copy_range(one, 0, two, 0, path.stat().st_size)
    os.fsync(two)
"""
_PEFT = """
import sys, torch
from peft import PeftModel
from transformers import AutoModelForCausalLM
base, out, density, *adapters = sys.argv[1:]
model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.bfloat16)
model = PeftModel.from_pretrained(model, adapters[0], adapter_name="0")
for n, adapter in enumerate(adapters[1:], start=1):
    model.load_adapter(adapter, adapter_name=str(n))
names = [str(n) for n in range(len(adapters))]
model.add_weighted_adapter(names, [1.0] * len(names), "m", "ties", density=float(density))
model.set_adapter("m")
model.merge_and_unload(adapter_names=["m"]).save_pretrained(out)
"""


@dataclass(frozen=True)
class Case:
    """One thing to run.

    `tool` is copy, ties, linear, remerge (ties, where a merge of all adapters but the last was made
    before), mergekit or peft (TIES of A and B apart).
    """

    tool: str
    size: str
    adapters: int = 4
    rank: int = 16
    density: float = 0.5
    threads: int = 2
    cold: bool = False

    @property
    def name(self) -> str:
        """Unlike that of any other case."""
        cache = "cold" if self.cold else "warm"
        values = (self.tool, self.size, f"n{self.adapters}", f"r{self.rank}", f"d{self.density:g}")
        return " ".join((*values, f"{self.threads} threads", cache))


def main() -> None:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, default=Path(".bench"), help="checkpoints and results")
    parser.add_argument("--sizes", default="0.1B,0.86B", help=f"of {', '.join(SIZES)}")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--rivals", type=Path, help="a virtual environment with mergekit and peft")
    parser.add_argument("--cold", action="store_true", help="also with the base out of the cache")
    parser.add_argument("--sweep", metavar="SIZE", help="vary adapters, rank, density, threads")
    arguments = parser.parse_args()
    found = _load()
    cases = [Case("ties", START)]
    cases += [c for size in arguments.sizes.split(",") if size for c in _beside(size, arguments)]
    cases += list(_sweep(arguments.sweep)) if arguments.sweep else []
    for turn in range(arguments.rounds):
        for case in cases:
            if len(found["cases"].get(case.name, {}).get("runs", [])) <= turn:
                _run(case, arguments.work.absolute(), arguments.rivals, found)


def _beside(size: str, arguments: argparse.Namespace) -> Iterator[Case]:
    """The tools on one size, warm and, where asked for, cold."""
    tools = ["copy", "ties", "linear", *(["mergekit", "peft"] if arguments.rivals else [])]
    yield from (Case(tool, size) for tool in tools)
    if arguments.cold:
        yield from (Case(tool, size, cold=True) for tool in ("copy", "ties"))


def _sweep(size: str) -> Iterator[Case]:
    one = Case("ties", size)
    yield one
    yield Case("remerge", size, adapters=5)
    yield from (replace(one, adapters=n) for n in (2, 5, 8, 16))
    yield from (replace(one, rank=rank) for rank in (8, 32, 64, 128))
    yield from (replace(one, density=density) for density in (0.1, 0.9))
    yield replace(one, threads=1)


def _run(case: Case, work: Path, rivals: Path | None, found: dict) -> None:
    """Measure a case once and write it down."""
    size = SIZES[case.size]
    base = make_base(work / case.size / "base", size)
    adapters = [
        make_adapter(work / case.size / f"r{case.rank}-{n}", size, case.rank, seed=100 + n)
        for n in range(case.adapters)
    ]
    place = work / "run"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    command = _command(case, base, adapters, place, rivals)
    (drop_cache if case.cold else _warm)(base)
    cores = set(sorted(os.sched_getaffinity(0))[: case.threads])
    # Thresholds of an earlier round would be found again in its home: each run has its own.
    env = {"TIESMITH_HOME": str(work / "run-home"), "HF_HOME": str(place / "hub")}
    _keep_only_digests(work / "run-home")
    if case.tool == "remerge":
        measure(_command(case, base, adapters[:-1], place, rivals), place, cores, env)
        shutil.rmtree(place / "out")
    measured = measure(command, place, cores, env)
    _note(case, measured, _weights(case, place / "out"), found)
    shutil.rmtree(place)


def _command(
    case: Case, base: Path, adapters: list[Path], place: Path, rivals: Path | None
) -> list[str]:
    out = place / "out"
    if case.tool == "copy":
        return [sys.executable, "-c", _COPY, str(base), str(out)]
    if case.tool == "peft":
        python = str(rivals / "bin" / "python")
        return [python, "-c", _PEFT, str(base), str(out), str(case.density), *map(str, adapters)]
    recipe = place / "recipe.yaml"
    if case.tool == "mergekit":
        recipe.write_text(_mergekit_recipe(base, adapters, case.density))
        cache = ["--lora-merge-cache", str(place / "merged-adapters")]
        return [str(rivals / "bin" / "mergekit-yaml"), str(recipe), str(out), *cache]
    values = {
        "name": "bench",
        "base": str(base),
        "adapters": {f"a{n}": {"source": str(path)} for n, path in enumerate(adapters)},
        "method": "linear" if case.tool == "linear" else "ties",
        **({"density": case.density, "election": "mass"} if case.tool != "linear" else {}),
    }
    recipe.write_text(json.dumps(values))
    tiesmith = str(Path(sys.executable).parent / "tiesmith")
    return [tiesmith, "merge", str(recipe), "--out", str(out), "--json"]


def _mergekit_recipe(base: Path, adapters: list[Path], density: float) -> str:
    models = [
        {"model": f"{base}+{path}", "parameters": {"weight": 1.0, "density": density}}
        for path in adapters
    ]
    recipe = {"merge_method": "ties", "base_model": str(base), "models": models}
    return json.dumps({**recipe, "parameters": {"normalize": True}, "dtype": "bfloat16"})


def _warm(base: Path) -> None:
    for path in base.iterdir():
        with path.open("rb", buffering=0) as file:
            while file.read(1 << 24):
                pass


def _keep_only_digests(home: Path) -> None:
    """The base's digest stays, as on a machine that has merged before; all else goes."""
    if (home / "store").exists():
        shutil.rmtree(home / "store")


def _weights(case: Case, out: Path) -> str | None:
    if case.tool not in ("ties", "linear", "remerge"):
        return None
    digest: str = json.loads((out / "manifest.json").read_text())["weights_sha256"]
    return digest


def _load() -> dict:
    if RESULTS.exists():
        return json.loads(RESULTS.read_text())
    return {"machine": machine(), "cases": {}}


def machine() -> dict[str, str | int]:
    """What figures were read on."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    model = next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {
        "processor": model,
        "cores": len(os.sched_getaffinity(0)),
        "memory_bytes": memory,
        "kernel": platform.release(),
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numba": numba.__version__,
    }


def _note(case: Case, measured: Measured, weights: str | None, found: dict) -> None:
    """Add a run and write the file; the same case must give the same weights every time."""
    entry = found["cases"].setdefault(case.name, {**asdict(case), "weights": weights, "runs": []})
    if entry["weights"] != weights:
        sys.exit(f"{case.name}: weights {weights} now, {entry['weights']} before")
    entry["runs"].append(asdict(measured))
    RESULTS.parent.mkdir(exist_ok=True)
    beside = RESULTS.with_suffix(".partial")
    beside.write_text(json.dumps(found, indent=1) + "\n")
    beside.replace(RESULTS)
    middle = median(run["seconds"] for run in entry["runs"])
    memory = measured.memory_bytes / 1e6
    print(
        f"{case.name}: {measured.seconds:.1f} s (median {middle:.1f}), {memory:.0f} MB", flush=True
    )


if __name__ == "__main__":
    main()
