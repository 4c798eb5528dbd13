"""A store knows who uses it."""

import os
import shutil
from pathlib import Path

from filmkit.build.store.users import remember_user, users


def test_who_uses_a_store_is_known_until_it_is_gone(tmp_path: Path) -> None:
    store, one, two = (tmp_path / name for name in ("store", "one", "två"))
    for folder in (store, one, two):
        folder.mkdir()
    for folder in (one, two, one):
        remember_user(store, folder)
    shutil.rmtree(one)

    assert list(users(store)) == [two]
    assert len(os.listdir(store / "users")) == 2


def test_a_store_nobody_used_has_no_users(tmp_path: Path) -> None:
    assert list(users(tmp_path / "none")) == []


def test_where_it_cannot_be_written_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "users").write_text("in the way")
    remember_user(tmp_path, tmp_path)
