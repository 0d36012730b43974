"""Results made up for the purpose, and a text that tries to break out of everything."""

from __future__ import annotations

from dataclasses import replace

from evaluation.result import ItemResult, SuiteResult, summarise

HOSTILE = (
    "<script>alert(1)</script> <img src=x onerror=alert(1)> </pre></details> & &lt; {{ 7 * 7 }}\n"
    "| a | b |\n# head\n```\n````html\n<b>bold</b>\n[link](javascript:alert(1)) ![x](http://x)\n"
    "\x1b[31mred\x07 \u202eturned\x00 \udc80 \\| end"
)


def item(number: int, passed: bool, **changes: object) -> ItemResult:
    made = ItemResult(
        id=f"text-{number}",
        form="easy",
        group=f"group-{number % 20}",
        score=float(passed),
        passed=passed,
        outcome="right" if passed else "missing text",
        details={"failed": []},
        answer=f"answer {number}",
        tokens=3,
        finished=True,
    )
    return replace(made, **changes)


def result(*passed: bool, **changes: object) -> SuiteResult:
    items = [item(number, good, **changes) for number, good in enumerate(passed)]
    return summarise("manners", "test", "text", "digest", items)
