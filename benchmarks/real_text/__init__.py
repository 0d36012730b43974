"""Merging measured on real text: a base, its specialists and their merges, from scratch."""
