"""OpenAI's requests and answers, as the relay changes them for `transformers serve`.

shapes.py    the fields and values that the engine can do
requests.py  a request made fit for the engine and its model, or refused
worker.py    the process in which requests are read
reader.py    its parent, in the relay
answers.py   the engine's answers, streams and errors in OpenAI's shape
"""
