"""Prints a report's blocks as a PDF file."""
