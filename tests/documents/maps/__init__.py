"""Maps of tables: regions, words, pictures."""
