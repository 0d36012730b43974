"""Adapters: the verified folder and its task vector; a partition for each adapter and base."""
