"""Documents generated from the tables; nothing that a table knows is typed again."""
