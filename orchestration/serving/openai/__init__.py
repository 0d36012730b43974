"""OpenAI's requests and answers: what the relay changes of them for `transformers serve`."""
