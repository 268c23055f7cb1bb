"""What must hold of the rules of Jones 2021, one file a function."""
