"""Walks the window as a person with a keyboard does, and leaves pictures of it."""
