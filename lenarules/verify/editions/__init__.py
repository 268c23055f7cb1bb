"""Editions of tables: written as plain JSON, read again, and compared patient by patient."""
