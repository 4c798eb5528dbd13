"""A film in a real Git repository, in a folder of the test."""

import os
import subprocess
from pathlib import Path

NOBODY = {
    "GIT_AUTHOR_NAME": "A. Nobody",
    "GIT_AUTHOR_EMAIL": "nobody@example.com",
    "GIT_COMMITTER_NAME": "A. Nobody",
    "GIT_COMMITTER_EMAIL": "nobody@example.com",
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_CONFIG_SYSTEM": "/dev/null",
}


def git(folder: Path, *arguments: str) -> str:
    """Run git for a test; what it prints."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), **NOBODY}
    done = subprocess.run(
        ["git", *arguments], cwd=folder, env=environment, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def start(folder: Path) -> Path:
    """A repository in a folder, with all that is in it in a first commit."""
    git(folder, "init", "-q", "-b", "main")
    commit(folder, "first")
    return folder


def commit(folder: Path, message: str) -> str:
    """All that is there, in a commit; its hash."""
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "--allow-empty", "-m", message)
    return git(folder, "rev-parse", "HEAD")
