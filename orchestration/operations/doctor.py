"""Whether this machine can do the work: versions, disk, device, the zoo, the databases."""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel

import zoo
from orchestration.home.databases import broken_databases
from orchestration.home.store import Home
from orchestration.runs.dagster_instance import described, end_runs_of_dead_processes, open_instance

__all__ = ["Check", "Diagnosis", "diagnose"]

PACKAGES = ("torch", "transformers", "peft", "safetensors", "dagster", "mlflow")
FREE_BYTES_WANTED = 2 * 1024**3


class Check(BaseModel):
    """One thing looked at: what was found and, when it is not well, what to do."""

    name: str
    well: bool
    found: str
    remedy: str = ""


class Diagnosis(BaseModel):
    """Everything `tiesmith doctor` looked at."""

    well: bool
    home: str
    checks: list[Check]


def diagnose(home: Home, mended: Sequence[str] = ()) -> Diagnosis:
    """Look at the machine; of what is there, only runs whose process was killed are ended.

    mended: what was put right before, to be told with the rest.
    """
    checks = [
        _python(),
        *(_package(name) for name in PACKAGES),
        _device(),
        _home(home.root),
        _disk(home.root),
        *(Check(name="mended", well=True, found=line) for line in mended),
        _databases(home),
        _runs(home),
        _zoo(),
        _hub(),
    ]
    return Diagnosis(well=all(check.well for check in checks), home=str(home.root), checks=checks)


def _python() -> Check:
    found = ".".join(map(str, sys.version_info[:3]))
    return Check(
        name="Python", well=sys.version_info >= (3, 11), found=found, remedy="use 3.11 or newer"
    )


def _package(name: str) -> Check:
    try:
        return Check(name=name, well=True, found=importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        remedy = "pip install -c constraints.txt tiesmith"
        return Check(name=name, well=False, found="not installed", remedy=remedy)


def _device() -> Check:
    import torch

    from merge_core.kernels import resolve_device

    if torch.cuda.is_available():
        merging = "" if resolve_device().type == "cuda" else ", merges on the CPU: no triton"
        found = f"cuda: {torch.cuda.get_device_name(0)}{merging}"
        return Check(name="device", well=True, found=found)
    return Check(name="device", well=True, found=f"cpu, {torch.get_num_threads()} threads")


def _existing(folder: Path) -> Path:
    """The folder itself, or the nearest parent that is there."""
    while not folder.exists():
        folder = folder.parent
    return folder


def _home(home: Path) -> Check:
    writable = os.access(_existing(home.absolute()), os.W_OK)
    if not writable:
        remedy = "set TIESMITH_HOME to a folder that you may write to"
        found = f"{home} cannot be written"
        return Check(name="TIESMITH_HOME", well=False, found=found, remedy=remedy)
    shared = home.exists() and home.stat().st_mode & 0o077
    told = f", open to other users of this machine: chmod 700 {home}" if shared else ""
    return Check(name="TIESMITH_HOME", well=True, found=f"{home}{told}")


def _disk(home: Path) -> Check:
    free = shutil.disk_usage(_existing(home.absolute())).free
    well = free >= FREE_BYTES_WANTED
    remedy = "" if well else f"free {(FREE_BYTES_WANTED - free) / 1e9:.1f} GB, or move the home"
    return Check(name="free disk", well=well, found=f"{free / 1e9:.1f} GB", remedy=remedy)


def _databases(home: Home) -> Check:
    if broken := broken_databases(home):
        found = f"half made by a killed command: {', '.join(map(str, broken))}"
        remedy = "tiesmith doctor --prepare sets them aside and makes them anew"
        return Check(name="databases", well=False, found=found, remedy=remedy)
    there = {
        "Dagster": (home.dagster / "dagster.yaml").exists(),
        "MLflow": (home.root / "mlflow.db").exists(),
    }
    found = ", ".join(
        f"{name} {'ready' if is_there else 'new'}" for name, is_there in there.items()
    )
    if all(there.values()):
        return Check(name="databases", well=True, found=found)
    return Check(name="databases", well=True, found=f"{found}: made by the first run or --prepare")


def _runs(home: Home) -> Check:
    """Runs of processes that were killed read as started until somebody ends them."""
    if not (home.dagster / "dagster.yaml").exists():
        return Check(name="runs", well=True, found="none yet")

    try:
        with open_instance(home) as instance:
            ended = end_runs_of_dead_processes(instance, home)
    except Exception as error:  # whatever Dagster raises, the other checks are told
        return _unreadable(home, error)
    told = [f"{described(run)} was ended: its process was killed" for run in ended]
    return Check(name="runs", well=True, found="; ".join(told) or "none without a process")


def _unreadable(home: Home, error: Exception) -> Check:
    """Dagster's database, or its settings, as they were found."""
    said, *_ = [*str(error).splitlines(), ""]
    again = "stop what uses it (tiesmith ui, a run) and look again"
    lost = "the history of runs and the settings of Dagster are lost then, nothing else"
    return Check(
        name="runs",
        well=False,
        found=f"{home.dagster} cannot be read: {type(error).__name__}: {said}",
        remedy=f"{again}; or move {home.dagster} away, which the next run makes anew: {lost}",
    )


def _zoo() -> Check:
    root = Path(zoo.__file__).parent
    wanted = ["base/model.safetensors", "adapters/sql", "adapters/json", "suites/sql/suite.yaml"]
    missing = [path for path in wanted if not (root / path).exists()]
    remedy = "python -m zoo.train makes them again" if missing else ""
    found = f"missing: {', '.join(missing)}" if missing else "base, adapters and suites are there"
    return Check(name="zoo", well=not missing, found=found, remedy=remedy)


def _hub() -> Check:
    endpoint = os.environ.get("HF_ENDPOINT", "https://huggingface.co")
    token = "token set" if os.environ.get("HF_TOKEN") else "no token (public models only)"
    return Check(name="model hub", well=True, found=f"{endpoint}, {token}")
