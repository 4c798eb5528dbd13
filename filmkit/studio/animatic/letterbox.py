"""Which rows of a picture are drawn between the bars of a letterbox. Knows no picture."""


def rows_between(width: int, height: int, mask_aspect: float | None) -> tuple[int, int]:
    """The first, and one past the last: all, where the mask is not wider than the picture."""
    if mask_aspect is None or mask_aspect <= width / height:
        return (0, height)
    tall = max(2, 2 * round(width / mask_aspect / 2))
    top = (height - tall) // 2
    return (top, top + tall)
