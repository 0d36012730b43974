"""Merged against switching, measured.

bench.py           what each way to serve several skills costs, and what it delivers
peft_variants.py       the ways with transformers and PEFT, each in a process of its own
vllm_variants.py       the ways with vLLM, asked over HTTP
engine_process.py  a server of another program, started on loopback and ended with us
lifeline.py        the process between: ends the server's whole group when we are gone
random_model.py    a random model of a chosen size with random adapters
"""
