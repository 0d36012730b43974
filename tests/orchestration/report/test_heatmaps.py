"""Interference as charts, whatever tensors are called and wherever adapters leave them alone."""

from merge_core.ties.interference import Resolution, TensorResolution
from orchestration.report.heatmaps import interference_heatmaps, place


def tensor(conflict, norms, retention):
    return TensorResolution(10, conflict, 0.5, 1.0, norms, retention)


def resolution(tensors):
    total = tensor(0.3, {"a": 1.0, "b": 1.0}, {"a": 0.5, "b": 0.5})
    return Resolution(tensors, total, {"a": {"a": 0, "b": 0.3}, "b": {"a": 0.3, "b": 0}}, ())


BOTH = {"a": 1.0, "b": 2.0}, {"a": 0.5, "b": 1.25}


def test_each_chart_is_a_png_for_light_and_one_for_dark_pages():
    tensors = {
        f"model.layers.{n}.{m}.weight": tensor(0.1 * n, *BOTH) for n in range(3) for m in "pq"
    }
    for chart in interference_heatmaps(resolution(tensors)):
        assert chart.light.startswith(b"\x89PNG") and chart.dark.startswith(b"\x89PNG")
        assert chart.light != chart.dark


def test_the_same_merge_gives_the_same_charts():
    tensors = {"model.layers.0.q.weight": tensor(0.1, *BOTH)}
    assert interference_heatmaps(resolution(tensors)) == interference_heatmaps(resolution(tensors))


def test_odd_names_and_holes_are_drawn():
    alone = tensor(0.0, {"a": 0.0}, {"a": 0.0})
    tensors = {
        "lm_head.weight": alone,
        r"$\frac{.7.\x1b[31m$": tensor(0.9, *BOTH),
        **{f"experts.{n}.{'w' * 200}{n % 60}.weight": alone for n in range(120)},
    }
    assert len(interference_heatmaps(resolution(tensors))) == 3


def test_a_tensors_place_is_its_module_and_the_first_number_in_its_name():
    assert place("model.layers.3.mlp.up_proj.weight") == ("model.layers.mlp.up_proj", "3")
    assert place("model.layers.3.experts.5.w1.weight") == ("model.layers.experts.5.w1", "3")
    assert place("lm_head.weight") == ("lm_head", "")
