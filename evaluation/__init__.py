"""Model to scores: suites, greedy generation, scorers, paired statistics and the gate.

This package knows nothing of orchestration, tracking or merging; only what runs a model
(`evaluation.evaluate` and `evaluation.perplexity`) needs torch, everything else imports quickly.
"""
