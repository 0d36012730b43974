"""A registered version answers through mlflow.pyfunc and through transformers, from one folder."""

import pandas
import pytest

# mlflow.pyfunc warns of its own type hints when it is imported.
pytestmark = pytest.mark.filterwarnings("ignore:.*Any type hint is inferred as AnyType:UserWarning")

PROMPT = "Question 7?"


@pytest.fixture
def version(done):
    from orchestration.registry.versions import find_version

    return find_version(done.home, "tiny/1")


def test_pyfunc_and_transformers_give_the_same_answer(done, version):
    import mlflow
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    mlflow.set_tracking_uri(done.home.mlflow_uri)
    served = mlflow.pyfunc.load_model("models:/tiny/1")
    rows = pandas.DataFrame({"prompt": [PROMPT], "system": ["Answer."]})
    answers = served.predict(rows, params={"max_new_tokens": 8})

    tokenizer = AutoTokenizer.from_pretrained(version.folder)
    network = AutoModelForCausalLM.from_pretrained(version.folder)
    chat = [{"role": "system", "content": "Answer."}, {"role": "user", "content": PROMPT}]
    ids = tokenizer.apply_chat_template(chat, add_generation_prompt=True, return_tensors="pt")
    ids = torch.as_tensor(ids["input_ids"])
    output = network.generate(ids, max_new_tokens=8, do_sample=False)
    assert list(answers) == [tokenizer.decode(output[0, ids.shape[1] :], skip_special_tokens=True)]


def test_pyfunc_refuses_rows_without_a_prompt(done, version):
    import mlflow
    from mlflow.exceptions import MlflowException

    mlflow.set_tracking_uri(done.home.mlflow_uri)
    served = mlflow.pyfunc.load_model(f"models:/tiny/{version.version}")
    with pytest.raises(MlflowException, match="prompt"):
        served.predict(pandas.DataFrame({"question": [PROMPT]}))
