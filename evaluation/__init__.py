"""Model to scores: suites, greedy generation, scorers, paired statistics and the gate.

This package knows nothing of orchestration, tracking or merging; only what runs a model
(`evaluation.evaluate` and `evaluation.perplexity`) needs torch, everything else imports quickly.

suites/         suite folders: items, gold answers, checks, suite import
answering/      a model answers: in this process, or over HTTP
answer_log.py   answers kept as they come, so that an interrupted evaluation resumes
evaluate.py     one model on one split of one suite: prompts, answers, scores
score.py        scores answers: one scorer for each kind of suite
scoring/        the scorers: SQL, JSON, text rules, classifier, judge
json_schema/    JSON as suites and models write it: values, schemas, formats
sandbox/        child processes for untrusted SQL, templates and patterns
repetition.py   detects an answer that repeats itself without end
perplexity.py   perplexity: the loss of each held-out text
result.py       an evaluation's result: a record for each item
statistics/     confidence bounds for items in groups
gate/           the gate: paired comparison with the margin, base ability
serving_bench/  benchmark: one merged model against switching adapters
errors.py       the errors and their exit codes
"""
