"""Evaluations: base, specialist and merged model on the skills' suites."""
