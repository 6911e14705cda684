"""Frozen values that every floor speaks of; no input, no output, no clock."""
