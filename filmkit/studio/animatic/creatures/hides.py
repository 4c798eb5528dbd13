"""What animals are made of to the eye: fur, feathers, wet skin, horn, eyes. Knows no form and no colour."""

from filmkit.studio.animatic.world import Material, Pattern

FUR = Material(gloss=0.22, specular=0.022, pattern=Pattern.HAIR, rim=0.3)
FEATHER = Material(gloss=0.25, specular=0.03, pattern=Pattern.HAIR, rim=0.4)
WET = Material(gloss=0.7, specular=0.25, rim=0.5)
HORN = Material(gloss=0.5, specular=0.2)
EYE = Material(gloss=0.98, specular=0.9, reflect=0.2)
BRIGHT_EYE = Material(gloss=0.98, specular=0.9, reflect=0.25)
"""Of beasts that are seen near."""
