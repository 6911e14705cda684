"""One module for each outside format."""
