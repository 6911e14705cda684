"""Insurability readiness for clinical data registries."""

__version__ = "0.1.0"
