"""The table of architectures against transformers' own modules."""

import pytest
import torch
from torch import nn

from merge_core.architectures import PLAIN_LINEAR


@pytest.mark.parametrize("model_type", sorted(PLAIN_LINEAR))
def test_every_projection_is_a_linear_layer_under_its_own_name(model_type):
    from transformers import AutoConfig, AutoModelForCausalLM

    config = AutoConfig.for_model(model_type)
    config.num_hidden_layers = 2
    if getattr(config, "layer_types", None):
        config.layer_types = config.layer_types[:2]
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(config)
    modules = dict(model.named_modules())
    linears = [name for name, module in modules.items() if isinstance(module, nn.Linear)]
    assert [name for name in linears if ".layers.0." in name]
    matrices = [
        name.removesuffix(".weight")
        for name, parameter in model.named_parameters()
        if parameter.ndim == 2 and "embed" not in name
    ]
    # Every matrix belongs to a linear layer: none is stored as [in, out], none fused by hand.
    assert sorted(matrices) == sorted(name for name in linears if name in matrices)
    for name in matrices:
        module = modules[name]
        assert module.weight.shape == (module.out_features, module.in_features)
