"""The plan: what would run and why; it changes nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from filmkit.build.engine.explain import State
from filmkit.build.engine.fake import FakeFilm, words
from filmkit.build.graph.task import DigestInput, FileInput, Task, TaskInput
from filmkit.build.store.memory import MemoryStore
from filmkit.digest import digest_of_bytes
from filmkit.errors import SpecError, TaskFailed
from filmkit.source import SourceSpan


@pytest.fixture
def film(tmp_path: Path) -> Iterator[FakeFilm]:
    store = MemoryStore()
    yield FakeFilm(tmp_path, store)
    store.close()


def states(film: FakeFilm, *tasks: Task) -> dict[str, str]:
    return dict(film.plan(tasks).states)


def test_at_first_all_is_missing_or_waits(film: FakeFilm) -> None:
    plan = film.plan([words("a/take", "a"), words("cut", "c", "a/take")])

    assert plan.states == {"a/take": "missing", "cut": "waiting"}
    assert plan.by_target["a/take"].reasons == ()
    assert [str(reason) for reason in plan.by_target["cut"].reasons] == [
        "a/take: nothing -> a/take is to be made first"
    ]
    assert plan.seconds == 2.0


def test_after_a_build_all_is_fresh(film: FakeFilm) -> None:
    tasks = [words("a/take", "a"), words("cut", "c", "a/take")]
    film.build(tasks)
    plan = film.plan(tasks)

    assert plan.to_run == ()
    assert plan.by_target["cut"].result is not None


def test_one_changed_param_is_named_with_its_line_and_only_its_followers_wait(film: FakeFilm) -> None:
    film.build([words("a/take", "rain"), words("b/take", "sea"), words("cut", "c", "a/take", "b/take")])
    at = SourceSpan("film.yaml", 41, 13)
    snow = Task("a/take", "words", 1, {"words": "snow"}, sources={"words": at})
    plan = film.plan([snow, words("b/take", "sea"), words("cut", "c", "a/take", "b/take")])

    assert plan.states == {"a/take": "stale", "b/take": "fresh", "cut": "waiting"}
    assert [str(reason) for reason in plan.by_target["a/take"].reasons] == [
        "film.yaml:41:13: words: rain -> snow"
    ]
    assert [reason.field for reason in plan.by_target["cut"].reasons] == ["a/take"]


def test_a_new_version_of_a_rule_makes_stale_and_says_so(film: FakeFilm) -> None:
    film.build([words("a/take", "a")])
    plan = film.plan([Task("a/take", "words", 2, {"words": "a"})])

    assert [str(reason) for reason in plan.steps[0].reasons] == ["rule: words 1 -> words 2"]


def test_renaming_a_shot_makes_nothing_stale(film: FakeFilm) -> None:
    film.build([words("a/take", "a"), words("cut", "c", "a/take")])
    renamed = Task("cut", "words", 1, {"words": "c"}, {"a/take": TaskInput("b/take", "text")})

    assert states(film, words("b/take", "a"), renamed) == {"b/take": "fresh", "cut": "fresh"}


def test_putting_the_old_bytes_of_a_reference_back_makes_its_users_fresh_at_once(film: FakeFilm) -> None:
    tasks = [words("a/take", "a", "chef.png"), words("b/take", "b")]
    reference = film.folder / "chef.png"
    reference.write_text("apron")
    film.build(tasks)
    reference.write_text("smock")
    assert states(film, *tasks) == {"a/take": "stale", "b/take": "fresh"}
    film.build(tasks)
    reference.write_text("apron")
    assert states(film, *tasks) == {"a/take": "fresh", "b/take": "fresh"}


def test_the_name_of_a_file_is_not_digested(film: FakeFilm) -> None:
    (film.folder / "a.txt").write_text("same")
    (film.folder / "b.txt").write_text("same")
    film.build([Task("a", "words", 1, {"words": "x"}, {"text": FileInput("a.txt")})])

    assert states(film, Task("a", "words", 1, {"words": "x"}, {"text": FileInput("b.txt")})) == {"a": "fresh"}


def test_a_lost_result_says_so(film: FakeFilm) -> None:
    tasks = [words("a", "a")]
    outcome = film.build(tasks)
    assert isinstance(film.store, MemoryStore)
    film.store.blobs.clear()
    step = film.plan(tasks).steps[0]

    assert (step.state, [reason.field for reason in step.reasons]) == (State.MISSING, ["result"])
    assert step.reasons[0].before == outcome.results["a"].task


def test_a_file_that_is_not_there_is_told_at_its_line(film: FakeFilm) -> None:
    at = SourceSpan("film.yaml", 7, 5)
    task = Task("a", "words", 1, {"words": ""}, {"look": FileInput("look.cube")}, sources={"look": at})

    with pytest.raises(SpecError, match=r"^film.yaml:7:5: look.cube cannot be read: No such file"):
        film.plan([task])


def test_an_output_that_was_never_given_is_told(film: FakeFilm) -> None:
    film.build([words("a", "a")])
    task = Task("b", "words", 1, {"words": "b"}, {"a": TaskInput("a", "sound")})

    with pytest.raises(TaskFailed, match="b needs sound of a, which gives none"):
        film.plan([words("a", "a"), task])


def test_bytes_the_store_holds_may_be_an_input(film: FakeFilm) -> None:
    film.build([words("a", "a")])
    task = Task("b", "words", 1, {"words": "b"}, {"take": DigestInput(digest_of_bytes(b"a"))})

    assert film.text(film.build([task]), "b") == "b(a)"


def test_a_plan_may_be_cut_down_to_some_targets(film: FakeFilm) -> None:
    plan = film.plan([words("a", "a"), words("b", "b")])

    assert plan.only(["b"]).states == {"b": "missing"}


def test_reasons_go_into_lists_and_maps(film: FakeFilm) -> None:
    def task(cast: list[str], gain: str | None) -> Task:
        sound = {"gain": gain} if gain else {}
        return Task("a", "words", 1, {"words": "w", "cast": cast, "sound": sound})

    film.build([task(["chef", "son"], None)])

    assert [str(each) for each in film.plan([task(["chef", "aunt"], "-6")]).steps[0].reasons] == [
        "cast.1: son -> aunt",
        "sound.gain: nothing -> -6",
    ]
    assert [each.field for each in film.plan([task(["chef"], None)]).steps[0].reasons] == ["cast"]


def test_each_level_of_a_graph_is_one_question_to_the_store(film: FakeFilm) -> None:
    asked: list[int] = []

    class Counting(MemoryStore):
        def results(self, tasks):  # type: ignore[no-untyped-def]
            tasks = list(tasks)
            asked.append(len(tasks))
            return super().results(tasks)

    store = Counting()
    wide = [words(f"{n}/take", str(n)) for n in range(500)]
    all_of_them = [*wide, words("cut", "c", *(task.target for task in wide))]
    FakeFilm(film.folder, store).build(wide)
    asked.clear()

    FakeFilm(film.folder, store).plan(all_of_them)
    assert len([number for number in asked if number]) <= 2
    store.close()
