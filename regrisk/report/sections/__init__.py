"""One function for each section of the report, from evaluation to blocks."""
