"""What a facilitator has chosen for the rest of the day: kept in the launcher's memory, never on disk."""

from msgspec import Struct
from msgspec.structs import asdict, replace

from desktop.domain.policy import Language, Policy


class Day(Struct, frozen=True):
    """Choices that stand in front of the policy's; None where nothing was chosen."""

    course: str | None = None
    lessons: tuple[str, ...] | None = None
    language: Language | None = None
    simple: bool | None = None
    session_minutes: int | None = None

    def over(self, policy: Policy) -> Policy:
        """The policy with the choices of the day, as far as it does not lock them."""
        chosen = {name: value for name, value in asdict(self).items() if value is not None}
        return replace(policy, **{name: chosen[name] for name in chosen if name not in policy.locked})
