"""The shared words of the field: facts, doses, advice, units and renal function; no rule."""
