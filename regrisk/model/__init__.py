"""Frozen values: packs, responses, assessments and what regrisk concludes from them."""
