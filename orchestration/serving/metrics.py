"""What Prometheus reads from a relay."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

__all__ = ["Metrics"]

SECONDS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)


class Metrics:
    """Counters of one relay; labels are versions, status codes and fixed words, never content."""

    def __init__(self) -> None:
        own = self._registry = CollectorRegistry()
        self.requests = Counter(
            "tiesmith_serving_requests",
            "Requests answered, by version and status code.",
            ["version", "code"],
            registry=own,
        )
        self.failures = Counter(
            "tiesmith_serving_failures",
            "Requests that failed: engine_error, broken, no_engine.",
            ["reason"],
            registry=own,
        )
        self.seconds = Histogram(
            "tiesmith_serving_request_seconds",
            "From a request's arrival to its answer's last byte.",
            buckets=SECONDS,
            registry=own,
        )
        self.in_flight = Gauge(
            "tiesmith_serving_in_flight", "Requests being answered or held.", registry=own
        )
        self.switches = Counter(
            "tiesmith_serving_switches", "Switches to another version.", registry=own
        )
        self.refused = Counter(
            "tiesmith_serving_refused_versions", "Versions that did not come up.", registry=own
        )
        self.restarts = Counter(
            "tiesmith_serving_restarts", "Engines started again after they ended.", registry=own
        )
        self._version = Gauge(
            "tiesmith_serving_version_info",
            "1 for what is served.",
            ["model", "version"],
            registry=own,
        )

    def serving(self, model: str, version: str) -> None:
        """Say which version is served, and only that one."""
        self._version.clear()
        self._version.labels(model, version).set(1)

    def page(self) -> bytes:
        """All of it in Prometheus's text format."""
        return generate_latest(self._registry)
