"""The page "Try a patient": its tables, its scripts in a browser, and its directive."""
