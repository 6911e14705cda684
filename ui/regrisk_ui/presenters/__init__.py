"""Decides the words a page shows, without a toolkit."""
