"""The page by keyboard alone: real keys, in the order in which somebody presses them."""
