"""The readiness report as blocks, whatever they are printed on."""
