"""The embedded default: a small base model, adapters and suites, and their makers."""
