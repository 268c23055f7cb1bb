"""Measurements with a hand-written rival in the same run; ratios are reported, none is asserted."""
