"""The tables of verbs: which words ask for which deed."""
