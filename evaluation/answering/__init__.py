"""Questions to answers, always greedily.

model_folder.py     what a stranger's folder may say, checked before a library reads it
load.py             a model folder, and perhaps a PEFT adapter on it, made ready to answer
tokenizer_check.py  whether a model folder's tokenizer is all there
prompts.py          chats to token ids, and to batches
generator.py        batched greedy decoding with transformers
kv_cache.py         its key-value cache, closed up as rows end
constrained.py      answers held to their items' JSON Schemas
endpoint.py         any server that speaks OpenAI's chat completions
openai_client.py    one question to it: an answer, another try, or no use in asking
"""
