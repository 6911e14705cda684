"""Checks across the files of a pack: what no single field can show to be wrong."""
