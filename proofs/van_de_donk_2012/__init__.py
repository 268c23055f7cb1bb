"""What must hold of the rules of van de Donk 2012, one file a function."""
