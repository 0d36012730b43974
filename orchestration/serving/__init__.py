"""`tiesmith serve`: one address that follows an alias.

serve.py         the command: the port, the signals, everything's end
follow.py        which version to serve; starts it, switches to it, keeps the old one when it fails
workplace.py     one version's files, verified, for as long as they are served
engine.py        one version's server process, which has answered; evaluation.engine_process runs it
relay.py         what clients talk to: passes requests to the engine of the moment
refusals.py      what is refused before an engine is asked
request_body.py  bodies within bounds of size and time
slow_clients.py  heads within a bound of time
openai/          requests and answers in OpenAI's shape, where the engine leaves that to its callers
metrics.py       what Prometheus reads
"""
