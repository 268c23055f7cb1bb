"""Claims only, one file a theme; tables broken on purpose that must be refuted.

``python -m proofs`` prints one line a claim and exits non-zero on any failure or ``unknown``.
"""
