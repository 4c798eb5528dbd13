"""What commands that show a film look at: it, its plan, and what people said of it. Changes nothing."""

from datetime import UTC, datetime
from pathlib import Path

from filmkit.app import Desk, known_models, today
from filmkit.film.spec.film import Film
from filmkit.show.review.kept import Kept
from filmkit.show.review.showing import Showing


def profile_of(film: Film) -> str:
    """What approvals are kept under: the profile, and its variant."""
    return f"{film.profile}/{film.variant}" if film.variant else film.profile


def showing_of(opened: Desk) -> Showing:
    """The film as it stands. Raises SpecErrors for a damaged file of notes or approvals."""
    kept = Kept(Path(opened.film.root))
    return Showing(
        opened.film,
        opened.production,
        opened.plan(),
        opened.store,
        opened.files,
        known_models(),
        today(),
        datetime.now(UTC).isoformat(timespec="seconds"),
        opened.made_with,
        kept.notes(opened.film.shots),
        kept.approvals(opened.film.shots, profile_of(opened.film)),
        rehearsed=opened.asked.rehearse,
    )
