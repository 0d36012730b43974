"""Merged against switching, measured.

bench.py           measures each variant: latency, throughput, memory, quality
peft_variants.py   the variants with transformers and PEFT, a process each
vllm_variants.py   the variants with vLLM, over HTTP
engine_process.py  starts a serving engine on loopback and ends it
lifeline.py        a watchdog process: ends the engine when its parent is gone
random_model.py    a random model of a chosen size with random adapters
"""
