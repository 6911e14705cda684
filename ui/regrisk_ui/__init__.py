"""The window: shows what the core decides."""
