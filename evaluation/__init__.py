"""Model to scores: suites, greedy generation, scorers, paired statistics and the gate.

This package knows nothing of orchestration, tracking or merging; `evaluation.evaluate` alone
(through `evaluation.generator`) needs torch, everything else imports quickly.
"""
