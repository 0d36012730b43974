"""Model to scores: suites, greedy generation, scorers, paired statistics and the gate.

This package knows nothing of orchestration, tracking or merging; only what runs a model
(`evaluation.evaluate` and `evaluation.perplexity`) needs torch, everything else imports quickly.

suites/         what a model is asked, and what a right answer is; suites made of other data sets
answering/      questions to answers: a model in this process, or a server
answer_log.py   answers kept as they come, so that an interrupted evaluation goes on
evaluate.py     one model on one split of one suite: prompts, answers, scores
score.py        answers to item results: one scorer for each kind of suite
scoring/        the scorers: SQL, JSON, text rules, classifier, judge
json_schema/    JSON values, schemas, formats and patterns
sandbox/        child processes for untrusted SQL and patterns
repetition.py   whether an answer repeats itself without end
perplexity.py   the loss of each held-out text
result.py       what an evaluation keeps: a record for each item, a folder for each suite
statistics/     bounds for items that were drawn in groups
gate/           paired comparison, base ability, and the gate that decides
serving_bench/  merged against switching: what each way to serve several skills costs
errors.py       errors of this package
"""
