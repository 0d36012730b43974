"""OpenAI's requests and answers, as the relay changes them for `transformers serve`.

shapes.py    the fields and values that the engine can do
requests.py  a request made fit for the engine and its model, or refused
worker.py    the process that reads requests
reader.py    the relay's side of that process
answers.py   the engine's answers, streams and errors in OpenAI's shape
"""
