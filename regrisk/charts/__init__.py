"""One drawing for each chart, painted by the window and embedded by the report."""
