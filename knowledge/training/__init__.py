"""How the shipped encoder was made: distilled from an English teacher, then taught to retrieve."""
