"""The accessibility tree as a screen reader meets it: over the bus, from another process."""
