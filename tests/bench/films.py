"""Films of any length for the measurements: twelve lines and a 300-byte prompt a shot, a second each,
for a film lasts three hours at most."""

from pathlib import Path

HEAD = """\
filmkit: 1
id: long-film
title: A long film
format: {resolution: 320x180, fps: 24}
"""
SHOT = """\
  {name}:
    duration: 1s
    size: medium
    place: a wet square in the old town
    time: dusk
    weather: rain
    subject: a woman in a red coat, number {number}
    action: crosses the square without looking up, her steps quick on the stones
    environment: shuttered shops, one lit window, puddles that hold the sky
    light: the last light low from the west, soft, a lamp warming the corner
    camera: slow push-in, eye level, 35mm
    mood: quiet resolve
"""


def one_file(folder: Path, shots: int) -> Path:
    """A film whose shots all stand in film.yaml."""
    folder.mkdir(parents=True)
    body = "".join(SHOT.format(name=f"s{number:05}", number=number) for number in range(shots))
    (folder / "film.yaml").write_text(f"{HEAD}shots:\n{body}")
    return folder


def a_file_a_shot(folder: Path, shots: int) -> Path:
    """A film with one included file a shot."""
    (folder / "shots").mkdir(parents=True)
    (folder / "film.yaml").write_text(f"{HEAD}include: [shots/*.yaml]\n")
    for number in range(shots):
        text = SHOT.format(name=f"s{number:05}", number=number)
        (folder / "shots" / f"s{number:05}.yaml").write_text(f"shots:\n{text}")
    return folder


def edit_one(folder: Path, shots: int, word: str) -> None:
    """Change one word of one shot in the middle."""
    name = f"s{shots // 2:05}"
    single = folder / "shots" / f"{name}.yaml"
    file = single if single.exists() else folder / "film.yaml"
    before, mark, after = file.read_text().partition(f"  {name}:\n")
    file.write_text(before + mark + after.replace("mood: ", f"mood: {word} ", 1))


def edit_back(folder: Path, shots: int, word: str) -> None:
    """Undo `edit_one`."""
    name = f"s{shots // 2:05}"
    single = folder / "shots" / f"{name}.yaml"
    file = single if single.exists() else folder / "film.yaml"
    file.write_text(file.read_text().replace(f"mood: {word} ", "mood: ", 1))
