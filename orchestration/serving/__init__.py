"""`tiesmith serve`: one address that follows an alias.

serve.py         the command: the port, the signals, everything's end
follower.py      which version to serve; starts it, switches to it, keeps the old one when it fails
model_files.py   one version's files, verified, for as long as they are served
engine.py        one version's server process, which has answered; engine_process.py runs it
relay.py         what clients talk to: passes requests to the engine of the moment
refusals.py      what is refused before an engine is asked
request_body.py  bodies within bounds of size and time
slow_clients.py  heads within a bound of time
openai/          requests and answers in OpenAI's shape, where the engine leaves that to its callers
metrics.py       what Prometheus reads
benchmark.py     `tiesmith bench serve`: a recipe, or a random model, merged and switched
"""
