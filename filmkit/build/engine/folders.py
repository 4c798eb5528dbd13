"""Empty folders to work in, each for one at a time. Knows nothing of the work.

Making a folder costs more than all else around a small task (0.2 to 0.5 ms on ext4, the first file
in it as much again, and so does removing it), so one that was left empty serves again.
"""

import os
from collections import deque
from pathlib import Path


class Folders:
    """Folders in a workspace. Used from several threads."""

    def __init__(self, workspace: Path) -> None:
        self._workspace = workspace
        self._empty: deque[Path] = deque()  # append and popleft are atomic

    def take(self) -> Path:
        """An empty folder."""
        try:
            return self._empty.popleft()
        except IndexError:
            folder = self._workspace / os.urandom(8).hex()
            folder.mkdir()
            return folder

    def give_back(self, folder: Path) -> None:
        """It is needed no more; whatever is left in it goes with the workspace."""
        if not os.listdir(folder):
            self._empty.append(folder)
