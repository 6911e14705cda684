"""Pure functions from an assessment to its evaluation."""
