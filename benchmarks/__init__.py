"""Measurements with a hand-written rival in the same run; ratios are reported, none is asserted.

``python -m benchmarks`` measures the functions, ``python -m benchmarks.verifier`` the audit.
"""
