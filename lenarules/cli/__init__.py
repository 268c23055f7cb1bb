"""The command line: options, help and messages, all derived from the facts of the tables."""
