"""Election: how many adapters must agree on the sign that an entry of the merge gets."""

import math

from merge_core.kernels.operands import MASS
from merge_core.recipe.schema import Election, Quorum

__all__ = ["needed"]


def needed(election: Election, adapters: int) -> int:
    """How many of so many adapters must agree: MASS for no vote, 0 for a bare majority."""
    if election == "mass":
        return MASS
    if election == "count":
        return 0
    share = election.quorum if isinstance(election, Quorum) else 1.0
    # 0.55 · 20 is 11.000000000000002 in float64, and 11 of 20 are the share asked for.
    return math.ceil(share * adapters - 1e-9)
