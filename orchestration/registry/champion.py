"""Who is champion: where the alias points, and which version was accepted as champion."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from orchestration.home.store import Home
from orchestration.registry.promotion_log import Entry, predecessor, read_promotions
from orchestration.registry.version import Version
from orchestration.registry.versions import CHAMPION, aliases_of, versions_of
from orchestration.tracking.mlflow_client import connect

if TYPE_CHECKING:
    from mlflow import MlflowClient

__all__ = ["Standing", "View", "doubt", "standing"]


class Standing(BaseModel):
    """A model's champion: where the alias points, what may be served, and why when they differ.

    told: one sentence when the alias was moved or removed by hand and that is not followed.
    """

    model_config = ConfigDict(frozen=True)

    alias: str | None
    accepted: Version | None
    told: str | None


def standing(home: Home, model: str) -> Standing:
    """Where `champion` points and which version is accepted as champion."""
    if not (home.root / "mlflow.db").exists():
        return Standing(alias=None, accepted=None, told=None)
    return View.of(connect(home), model).standing()


@dataclass(frozen=True)
class View:
    """A model's aliases, our versions of it and its promotions as they were read."""

    model: str
    aliases: Mapping[str, str]
    versions: Mapping[str, Version]
    promotions: tuple[Entry, ...]

    @classmethod
    def of(cls, client: MlflowClient, model: str) -> View:
        """Read them; all are empty for a model that is not registered."""
        versions = versions_of(client, model)
        aliases = aliases_of(client, model) if versions else {}
        return cls(model, aliases, versions, tuple(read_promotions(client, model)))

    @property
    def last(self) -> Entry | None:
        """The newest move that was made."""
        alias = self.aliases.get(CHAMPION)
        made = (e for e in reversed(self.promotions) if e.finished or e.version == alias)
        return next(made, None)

    def standing(self) -> Standing:
        """What the alias, the gate and the promotions come to."""
        alias = self.aliases.get(CHAMPION)
        pointed = self.versions.get(alias or "")
        recorded = self.last is not None and self.last.version == alias
        if pointed and (recorded or not doubt(pointed)):
            return Standing(alias=alias, accepted=pointed, told=None)
        accepted = self._last_accepted()
        return Standing(alias=alias, accepted=accepted, told=self._told(pointed, accepted))

    def _last_accepted(self) -> Version | None:
        if self.last is None:
            return None
        version = self.versions.get(self.last.version)
        if version and not version.rejected:
            return version
        before = predecessor(self.promotions, self.last.version, self.versions)
        return self.versions.get(before or "")

    def _told(self, pointed: Version | None, accepted: Version | None) -> str | None:
        stays = f"serving stays on version {accepted.version}" if accepted else "nothing is served"
        if pointed:
            remedy = f"tiesmith promote {self.model}/{pointed.version} --force accepts it"
            return (
                f"{self.model}: champion was moved to version {pointed.version} in the registry, "
                f"but {doubt(pointed)}; {stays}; {remedy}"
            )
        if alias := self.aliases.get(CHAMPION):
            whose = f"version {alias}, which something else registered"
            return f"{self.model}: champion was moved to {whose}; {stays}"
        if accepted:
            return f"{self.model}: the alias champion was removed in the registry; {stays}"
        return None


def doubt(version: Version) -> str | None:
    """Why a version may not become champion unless a person forces it."""
    if version.rejected is not None:
        return f"it was rolled back ({version.rejected})"
    if version.lost:
        return "its logged model was deleted in MLflow; delete the version, and it is made again"
    return None if version.gate == "pass" else f"its gate says {version.gate}"
