"""recipes/llama-3-8b.yaml from the hub's files to the pre-flight, on a small copy of the layout."""

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from merge_core.adapter import open_adapter
from merge_core.checkpoint import open_checkpoint
from merge_core.combine import Member, Settings
from merge_core.errors import AdapterError
from merge_core.preflight import preflight
from merge_core.recipe import load_recipe
from merge_core.source import fetch
from merge_core.task_vector import check_same_base, read_task_vector

RECIPE = Path(__file__).parents[2] / "recipes" / "llama-3-8b.yaml"
