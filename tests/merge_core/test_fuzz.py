"""Whatever a stranger's files hold, a merge is clean or refused by name (see fuzzing.py)."""

from tests.merge_core.fuzzing import run


def test_a_thousand_damaged_folders_end_in_a_clean_merge_or_a_named_error(tmp_path):
    ended, failures = run(1000, seed=1, folder=tmp_path)
    assert failures == []
    assert ended.total() == 1000
    assert {"merged", "AdapterError", "CheckpointError"} <= ended.keys()
