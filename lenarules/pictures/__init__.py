"""Pictures of answers, as SVG; behind the extra ``pictures``."""
