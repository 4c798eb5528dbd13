"""What is played, and steered: a piano, a guitar, a wheel. And a pen.

Knows no people. What hands hold is built round its grip, as in `held`; the piano stands on the floor,
its keys towards +z... of who sits before it, at the height `KEYS`.
"""
