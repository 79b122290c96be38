"""What an encoder is worth, beside its teacher and beside plain character n-grams."""
