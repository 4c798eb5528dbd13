"""A throwaway folder in which a page of the documentation is done, block after block.

Knows how a reader works: who types commands in a shell and edits film.yaml as the page says. Films are
drawn as small as they go, for a page is about what happens, not about how it looks.
"""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from filmkit.studio.animatic.render.kernel import kernel_folder
from tests.docs.fences import Block

ROOT = Path(__file__).parents[2]
_SMALL = {"resolution: 640x360": "resolution: 128x72", "resolution: 720p": "resolution: 128x72"}
_EXIT = re.compile(r"^(.*?)\s+# exit (\d+)\b.*$")
_REST = "…"


class Desk:
    """One page being done in `folder`, with bytes kept in `store`."""

    def __init__(self, folder: Path, store: Path, *, small: bool = True) -> None:
        self.folder, self.said, self.small = folder, "", small
        self._film = folder
        self._environment = _environment(folder, store)

    def do(self, block: Block) -> None:
        """Do what the block says; an AssertionError tells what did not come out as the page says."""
        if (block.language, block.word) == ("yaml", ""):
            return  # a fragment: to be read, not to be done
        kinds = {"sh": self._type, "text": self._compare}
        words = {"edit": self._edit, "add": self._add, "merge": self._merge, "file": self._file}
        done = kinds.get(block.language) or words.get(block.word)
        assert done, f"line {block.line}: nobody knows what to do with `{block.language} {block.word}`"
        done(block)

    @property
    def film(self) -> Path:
        return self._film / "film.yaml"

    def _type(self, block: Block) -> None:
        self.said = "".join(self._command(line, block) for line in block.text.splitlines() if line.strip())

    def _command(self, line: str, block: Block) -> str:
        found = _EXIT.match(line)
        command, code = (found[1], int(found[2])) if found else (line, 0)
        done = subprocess.run(
            ["/bin/sh", "-c", command],
            cwd=self.folder,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == code, (
            f"line {block.line}: `{line}` left with {done.returncode}:\n{done.stdout}"
        )
        self._look_around(command)
        return done.stdout

    def _look_around(self, command: str) -> None:
        """After `filmkit init NAME` that film is the page's, made small; `cd NAME` goes there."""
        words = command.split()
        if words[:2] == ["filmkit", "init"]:
            self._film = self.folder / words[2]
            self._make_small()
        if words[:1] == ["cd"]:
            self.folder = self.folder / words[1]

    def _make_small(self) -> None:
        text = self._text()
        for large, small in _SMALL.items() if self.small else ():
            assert large in text, f"the film that `init` writes has no `{large}`"
            text = text.replace(large, small)
        self.film.write_text(text, encoding="utf-8")

    def _compare(self, block: Block) -> None:
        rest = self.said
        for line in block.text.splitlines():
            for part in filter(None, (part.strip() for part in line.split(_REST))):
                _, found, after = rest.partition(part)
                assert found, f"line {block.line}: nothing said `{part}`, but:\n{self.said}"
                rest = after

    def _edit(self, block: Block) -> None:
        before, mark, after = self._text().partition(f"  {block.value}:\n")
        assert mark, f"line {block.line}: the film has no shot {block.value}"
        key = block.text.strip().partition(":")[0]
        edited, number = re.subn(rf"    {key}: .*\n", lambda _: block.text, after, count=1)
        assert number, f"line {block.line}: shot {block.value} has no {key}"
        self.film.write_text(before + mark + edited, encoding="utf-8")

    def _add(self, block: Block) -> None:
        end = "\ncut:\n" if block.value == "shots" else "  - fade-out"
        before, mark, after = self._text().rpartition(end)
        assert mark, f"line {block.line}: the film does not end {block.value} as the page says"
        gap = "\n" if block.value == "shots" else ""
        self.film.write_text(f"{before}{gap}{block.text}{mark}{after}", encoding="utf-8")

    def _merge(self, block: Block) -> None:
        self.film.write_text(laid_over(self._text(), block.text), encoding="utf-8")

    def _file(self, block: Block) -> None:
        home, _, below = block.value.rpartition("~/")
        path = (Path(self._environment["HOME"]) if "~/" in block.value else self._film) / below
        assert not home, f"line {block.line}: {block.value} is no path"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block.text, encoding="utf-8")

    def _text(self) -> str:
        return self.film.read_text(encoding="utf-8")


def laid_over(film: str, fragment: str) -> str:
    """`fragment` over `film`: mappings are joined key by key, `none` and all else replaces.

    Every value stays the text it is written as, so no other reader's idea of `16:9` comes in.
    """
    under, over = (yaml.load(text, yaml.CBaseLoader) for text in (film, fragment))
    return yaml.dump(_joined(under, over), Dumper=_Writer, sort_keys=False, allow_unicode=True, width=10_000)


def _joined(under: Any, over: Any) -> Any:
    if not (isinstance(under, Mapping) and isinstance(over, Mapping)):
        return over
    return {**under, **{key: _joined(under.get(key), value) for key, value in over.items()}}


class _Writer(yaml.dumper.BaseDumper):
    """Writes each text as plainly as it goes: `true` stays what it was read from."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


_Writer.add_representer(str, lambda writer, text: writer.represent_scalar("tag:yaml.org,2002:str", text))
_Writer.add_representer(
    dict, lambda writer, given: writer.represent_mapping("tag:yaml.org,2002:map", given.items())
)
_Writer.add_representer(list, lambda writer, given: writer.represent_sequence("tag:yaml.org,2002:seq", given))


def _environment(folder: Path, store: Path) -> dict[str, str]:
    """A home, a store and an author of its own, and `filmkit` as this checkout has it."""
    programs = folder.parent / f"{folder.name}-bin"
    programs.mkdir()
    shim = programs / "filmkit"
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m filmkit "$@"\n', encoding="utf-8")
    shim.chmod(0o755)
    author = {
        f"GIT_{who}_{what}": "a@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("FILMKIT_", "XDG_", "GIT_"))
    }
    home = folder.parent / f"{folder.name}-home"
    home.mkdir()
    return {
        **kept,
        **author,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        # Warm already: compiling takes a minute of a processor, at each page that draws.
        "NUMBA_CACHE_DIR": str(kernel_folder().parent),
        "FILMKIT_STORE": str(store),
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "NO_COLOR": "1",
        "COLUMNS": "200",
    }
