"""The lines of the film behind a task, looked up when somebody asks. Knows no rule."""

from collections.abc import Callable, Iterator, Mapping

from filmkit.source import SourceSpan


class Lines(Mapping[str, SourceSpan]):
    """A mapping made when it is first used: a plan of 10,000 shots names the lines of a few."""

    __slots__ = ("_find", "_found")

    def __init__(self, find: Callable[[], Mapping[str, SourceSpan]]) -> None:
        self._find = find
        self._found: Mapping[str, SourceSpan] | None = None

    def _lines(self) -> Mapping[str, SourceSpan]:
        if self._found is None:
            self._found = self._find()
        return self._found

    def __getitem__(self, name: str) -> SourceSpan:
        return self._lines()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines())

    def __len__(self) -> int:
        return len(self._lines())
