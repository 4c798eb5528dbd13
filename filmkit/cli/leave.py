"""What may be bought without asking, as options say it. Knows no film and no price."""

from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from filmkit.cli.say import note
from filmkit.errors import UsageError


@dataclass(frozen=True, slots=True)
class Leave:
    """What may be bought without asking."""

    yes: bool = False
    most: Decimal | None = None
    currency: str = "USD"
    frozen: bool = False
    """Nothing may be asked of any service."""

    @classmethod
    def of(cls, yes: bool, most: str | None, frozen: bool) -> "Leave":
        """From the options. Raises UsageError."""
        if frozen and (yes or most):
            raise UsageError("--frozen buys nothing", hint="leave out --yes and --max-cost")
        if most is None:
            return cls(yes, frozen=frozen)
        amount, _, currency = most.strip().partition(" ")
        try:
            limit = Decimal(amount)
        except InvalidOperation:
            limit = Decimal(-1)
        if (
            not limit.is_finite()
            or limit < 0
            or (currency and not (currency.isalpha() and len(currency) == 3))
        ):
            raise UsageError(f"--max-cost {most} is no amount of money", hint='write --max-cost "5 USD"')
        return cls(True, limit, currency or "USD", frozen)

    def rehearsing(self) -> "Leave":
        """The same where nothing is spent, which is said."""
        note("rehearsing: a simulator on this machine stands in for every service, and nothing is spent")
        return replace(self, yes=True)
