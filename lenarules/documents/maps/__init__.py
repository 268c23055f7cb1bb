"""Maps of a table: which answer holds where, over two of its facts, computed from its rows."""
