"""The workspace file; the only speaker of SQL."""
