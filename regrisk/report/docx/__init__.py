"""The report as a Word document: editable, with real styles, headings and tables."""
