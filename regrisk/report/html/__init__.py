"""The report as one page of HTML: no scripts, nothing fetched, readable on a phone and on paper."""
