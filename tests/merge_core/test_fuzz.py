"""Whatever a stranger's files hold, a merge is clean or refused by name (see fuzzing.py)."""

import pytest

from tests.merge_core.fuzzing import run


@pytest.mark.slow
def test_thousands_of_damaged_folders_end_in_a_clean_merge_or_a_named_error(tmp_path):
    ended, failures = run(4500, seed=1, folder=tmp_path)
    assert failures == []
    assert ended.total() == 4500
    assert {"merged", "AdapterError", "CheckpointError"} <= ended.keys()
