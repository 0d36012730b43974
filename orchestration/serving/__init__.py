"""`tiesmith serve`: one address that follows an alias.

serve.py         the command: the port, the signals, everything's end
follower.py      follows the alias: the switch of engines, and what happens when one fails
model_files.py   a version's files, verified, while they are served
engine.py        starts an engine for one version and waits until it answers
relay.py         the relay: passes clients' requests to the present engine
refusals.py      requests that are refused before an engine sees them
request_body.py  request bodies, bounded in size and time
slow_clients.py  request headers, bounded in time
openai/          OpenAI's API in front of `transformers serve`
metrics.py       the relay's Prometheus metrics
benchmark.py     `tiesmith bench serve`: merged against switching
"""
