"""Questions to answers, always greedily.

model_folder.py     checks an untrusted model folder before transformers reads it
load.py             loads a model folder, with a PEFT adapter if there is one
tokenizer_check.py  checks that the tokenizer is complete
prompts.py          chats to token ids, and to batches
generator.py        batched greedy decoding with transformers
kv_cache.py         the generator's key-value cache, compacted as rows end
constrained.py      constrained decoding: answers that follow the item's JSON Schema
endpoint.py         any server that speaks OpenAI's chat completions
openai_client.py    one request to such a server, with retries
"""
