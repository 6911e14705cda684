"""Finds, reads and checks packs; the only reader of YAML."""
