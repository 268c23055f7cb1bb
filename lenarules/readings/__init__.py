"""The same conditions, read by something else than Python; each reading behind its extra."""
