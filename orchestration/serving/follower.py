"""Which version to serve, and the way from one to the next without a failed request.

A version is started beside the one that serves, must answer, and only then gets the requests; what
the old one has begun it finishes. Whatever goes wrong with the new version or the registry, what
serves goes on, and one sentence says why.
"""

from __future__ import annotations

import asyncio
import logging
import shutil
from dataclasses import dataclass
from pathlib import Path

from merge_core.errors import RequestError, TiesmithError, WorkError
from orchestration.home.store import Home
from orchestration.promotion.promote import rollback
from orchestration.registry.champion import doubt, standing
from orchestration.registry.version import Version
from orchestration.registry.versions import CHAMPION, find_version
from orchestration.serving.engine import Engine, EngineCommand, golden_prompts, start_engine
from orchestration.serving.model_files import materialise, served_name
from orchestration.serving.relay import DRAIN_SECONDS, Relay

__all__ = ["Follower", "Wanted", "wanted_version"]

POLL_SECONDS = 1.0

logger = logging.getLogger("tiesmith.serving")


@dataclass(frozen=True)
class Wanted:
    """The version to serve; `told` says in one sentence why it is not where the alias points."""

    version: Version
    told: str | None = None


def wanted_version(home: Home, name: str) -> Wanted:
    """The version to serve for MODEL, MODEL@ALIAS or MODEL/VERSION; MODEL alone is @champion.

    Of @champion it is the version that was accepted as such (`promotion.accepted_champion`): an
    alias that was moved by hand to a version whose gate failed is not followed. Raises RequestError
    when there is no such version, WorkError when its gate did not pass.
    """
    full = name if {"@", "/"} & set(name) else f"{name}@{CHAMPION}"
    model, _, alias = full.partition("@")
    stands = standing(home, model) if alias == CHAMPION else None
    if stands and stands.accepted:
        return Wanted(stands.accepted, stands.told)
    version = find_version(home, full)
    if doubted := doubt(version):
        raise WorkError(f"{name} is version {version.version}, which is not served: {doubted}")
    return Wanted(version)


class Follower:
    """Looks at the registry every POLL_SECONDS and lets the relay follow."""

    def __init__(
        self,
        home: Home,
        name: str,
        relay: Relay,
        command: EngineCommand,
        place: Path,
        roll_back: bool = False,
    ) -> None:
        """`command` starts an engine (engine_command); `place` comes from workplace.

        `roll_back`: a champion that does not come up is rolled back in the registry, too.
        """
        self._roll_back = roll_back
        self._home = home
        self._name = name
        self._relay = relay
        self._command = command
        self._place = place
        self._refused: str | None = None
        self._said: str | None = None
        self._engines: set[Engine] = set()
        self._draining: set[asyncio.Task[None]] = set()

    async def run(self, first: Version) -> None:
        """Serve this version, then follow until cancelled; no engine is left at the end.

        Raises WorkError when nothing can be served: the first version did not come up, or the one
        that served ended and did not come up again.
        """
        try:
            serving = await self._bring_up(first)
            self._relay.switch(serving)
            while True:
                await asyncio.sleep(POLL_SECONDS)
                serving = await self._look(serving)
        finally:
            # Draining would outlive the loop; the engines are ended below in any case.
            for task in self._draining:
                task.cancel()
            await asyncio.gather(*map(self._end, tuple(self._engines)))

    async def _look(self, serving: Engine) -> Engine:
        """What serves after a look: an ended engine starts again, a wanted version takes over."""
        if serving.ended:
            return await self._restart(serving)
        wanted = await self._wanted(serving)
        # A version that failed to start would fail each second; the alias must move first.
        if wanted is None or wanted.version == self._refused:
            return serving
        self._refused = None
        if wanted.version == serving.version.version:
            return serving
        return await self._take_over(serving, wanted)

    async def _wanted(self, serving: Engine) -> Version | None:
        """The wanted version; None when there is none to serve, which is said once."""
        try:
            wanted = await asyncio.to_thread(wanted_version, self._home, self._name)
        except TiesmithError as error:
            self._say(f"{_sentence(error)}; {serving.name} goes on")
        except Exception as error:  # MLflow and its database have many; serving outlives them all
            why = type(error).__name__
            self._say(f"the registry cannot be read ({why}); {serving.name} goes on")
        else:
            self._say(wanted.told)
            return wanted.version
        return None

    async def _take_over(self, serving: Engine, wanted: Version) -> Engine:
        """The wanted version's engine, or the one that serves when it does not come up."""
        bringing = asyncio.create_task(self._bring_up(wanted))
        try:
            # A new engine takes minutes to load, and the old one may die meanwhile.
            while not bringing.done():
                await asyncio.wait({bringing}, timeout=POLL_SECONDS)
                if serving.ended and not bringing.done():
                    serving = await self._restart(serving)
            engine = bringing.result()
        except Exception as error:  # a full disk, say, or a fault of ours: the old one serves on
            if not bringing.done() or serving.ended:
                raise  # it is the old one that does not come up again
            await self._did_not_come_up(wanted, error, serving)
            return serving
        finally:
            bringing.cancel()
            await asyncio.wait({bringing})
        # Only now: the new engine has answered, so no request can meet one that is not ready.
        self._relay.switch(engine)
        self._relay.metrics.switches.inc()
        draining = asyncio.create_task(self._drain(serving))
        self._draining.add(draining)
        draining.add_done_callback(self._draining.discard)
        return engine

    async def _did_not_come_up(self, version: Version, error: Exception, serving: Engine) -> None:
        """Not tried again until the alias moves; rolled back where that was asked for."""
        self._refused = version.version
        self._relay.metrics.refused.inc()
        logger.error("%s; %s goes on", _why(version, error), serving.name)
        if not self._roll_back:
            return
        try:
            stands = await asyncio.to_thread(standing, self._home, version.model)
            if stands.accepted is None or stands.accepted.version != version.version:
                return
            reason = "it did not come up when it was to be served"
            move = await asyncio.to_thread(rollback, version.model, self._home, reason, "serving")
        except TiesmithError as refusal:
            logger.error("not rolled back: %s", _sentence(refusal))
        except Exception as trouble:  # the registry's own
            logger.error("not rolled back: the registry failed (%s)", type(trouble).__name__)
        else:
            logger.warning("rolled back: champion of %s is version %s", move.model, move.version)

    async def _restart(self, ended: Engine) -> Engine:
        """The same files again; requests wait meanwhile."""
        code = ended.server.process.returncode
        logger.error("the engine of %s ended with code %s; it is started again", ended.name, code)
        # Requests wait in the relay instead of failing against a dead engine.
        self._relay.switch(None)
        self._relay.metrics.restarts.inc()
        self._engines.discard(ended)
        await ended.stop()
        engine = await self._start(ended.version, ended.folder)
        self._relay.switch(engine)
        return engine

    async def _bring_up(self, version: Version) -> Engine:
        """An engine of this version, which has answered."""
        folder = await asyncio.to_thread(materialise, version, self._place)
        try:
            return await self._start(version, folder)
        # Also when the task is cancelled: hard links would keep a freed model's bytes on the disk.
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    async def _start(self, version: Version, folder: Path) -> Engine:
        logger.info("starting %s", served_name(version))
        prompts = golden_prompts(self._home, folder / served_name(version))
        log = self._home.root / "logs" / f"serving-{version.model}-{version.version}.log"
        engine = await start_engine(self._command, version, folder, prompts, log)
        self._engines.add(engine)
        logger.info("serving %s; golden prompts answered: %d", engine.name, len(prompts))
        return engine

    async def _drain(self, engine: Engine) -> None:
        """Let a replaced engine finish what it has begun, then end it."""
        if not await self._relay.drained(engine):
            logger.warning("%s still had requests after %d s", engine.name, DRAIN_SECONDS)
        await self._end(engine)
        logger.info("stopped %s", engine.name)

    async def _end(self, engine: Engine) -> None:
        await engine.stop()
        self._engines.discard(engine)
        shutil.rmtree(engine.folder, ignore_errors=True)

    def _say(self, sentence: str | None) -> None:
        """Log it, once as long as it stays so; None: there is nothing to say any more."""
        if sentence and sentence != self._said:
            logger.warning("%s", sentence)
        self._said = sentence


def _why(version: Version, error: Exception) -> str:
    """Why a version did not come up, as one sentence that names it."""
    if isinstance(error, WorkError):
        return str(error)
    return f"{served_name(version)} did not come up: {type(error).__name__}: {error}"


def _sentence(error: TiesmithError) -> str:
    """A refusal's problems, which come in four lines each, as one sentence."""
    if not isinstance(error, RequestError):
        return str(error)
    return "; ".join(f"{p.where} lacks {p.wanted} ({p.found})" for p in error.problems)
