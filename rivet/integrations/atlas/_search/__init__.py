"""Filter expressions and their wire form."""
