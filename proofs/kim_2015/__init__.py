"""What must hold of the rules of Kim 2015, one file a function or a theme."""
