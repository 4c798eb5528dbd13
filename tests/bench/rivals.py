"""The same graph for other engines: N shots, one prompt file in and one clip out each, a cut of all."""

from collections.abc import Callable, Mapping
from pathlib import Path

PROMPT = "A woman in a red coat crosses the wet square at dusk, the last light low from the west. " * 3


def prompts(folder: Path, shots: int) -> list[str]:
    """Write the prompt files; their names."""
    (folder / "prompts").mkdir(parents=True)
    (folder / "clips").mkdir()
    names = [f"s{number:05}" for number in range(shots)]
    for name in names:
        (folder / "prompts" / f"{name}.txt").write_text(f"{name}: {PROMPT}\n")
    return names


def ninja(folder: Path, shots: int) -> list[list[str]]:
    """A ninja build of the graph."""
    names = prompts(folder, shots)
    lines = ["rule take", "  command = cp $in $out", "rule cut", "  command = touch $out", ""]
    lines += [f"build clips/{name}.mp4: take prompts/{name}.txt" for name in names]
    lines += ["build cut.mp4: cut " + " ".join(f"clips/{name}.mp4" for name in names), ""]
    (folder / "build.ninja").write_text("\n".join(lines))
    return [["ninja"]]


def doit(folder: Path, shots: int) -> list[list[str]]:
    """A doit build of the graph: content hashes, like ours."""
    names = prompts(folder, shots)
    (folder / "dodo.py").write_text(
        "import shutil\n"
        "DOIT_CONFIG = {'verbosity': 0}\n"
        f"NAMES = {names!r}\n"
        "def make(dependencies, targets):\n"
        "    shutil.copyfile(dependencies[0], targets[0])\n"
        "def task_take():\n"
        "    for name in NAMES:\n"
        "        yield {'name': name, 'actions': [make], 'file_dep': [f'prompts/{name}.txt'],\n"
        "               'targets': [f'clips/{name}.mp4']}\n"
        "def task_cut():\n"
        "    clips = [f'clips/{name}.mp4' for name in NAMES]\n"
        "    return {'actions': [make], 'file_dep': clips, 'targets': ['cut.mp4']}\n"
    )
    return [["doit"]]


def dvc(folder: Path, shots: int) -> list[list[str]]:
    """A DVC pipeline of the graph."""
    names = prompts(folder, shots)
    lines = ["stages:"]
    for name in names:
        lines += [f"  {name}:", f"    cmd: cp prompts/{name}.txt clips/{name}.mp4"]
        lines += ["    deps:", f"    - prompts/{name}.txt", "    outs:", f"    - clips/{name}.mp4"]
    lines += ["  cut:", "    cmd: touch cut.mp4", "    deps:", *(f"    - clips/{name}.mp4" for name in names)]
    lines += ["    outs:", "    - cut.mp4", ""]
    (folder / "dvc.yaml").write_text("\n".join(lines))
    return [["dvc", "init", "--no-scm", "-q"], ["dvc", "repro", "-q"]]


ENGINES: Mapping[str, Callable[[Path, int], list[list[str]]]] = {"ninja": ninja, "doit": doit, "dvc": dvc}
"""Each writes its build into a new folder and gives its commands; the last is the build itself."""
