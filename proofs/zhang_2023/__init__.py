"""What must hold of every answer by Zhang 2023."""
