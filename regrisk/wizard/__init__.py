"""The order of the wizard's pages, without a toolkit."""
