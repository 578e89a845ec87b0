"""The pages of the facilitator area by their topics; each is loaded when it is shown for the first time."""

from collections.abc import Mapping
from pkgutil import resolve_name
from types import MappingProxyType

from desktop.domain.place import Facilitating, Topic
from desktop.ui.context import Context
from desktop.ui.page import Page

PIN = "desktop.ui.facilitator.pin:PinPage"
AREA = "desktop.ui.facilitator.area:AreaPage"
PAGES: Mapping[Topic, str] = MappingProxyType(
    {
        "lessons": "desktop.ui.facilitator.lessons:LessonsPage",
        "day": "desktop.ui.facilitator.day:DayPage",
        "statistics": "desktop.ui.facilitator.statistics:StatisticsPage",
        "health": "desktop.ui.facilitator.health:HealthPage",
        "policy": "desktop.ui.facilitator.policy:PolicyPage",
        "guides": "desktop.ui.facilitator.guides:GuidesPage",
        "guide": "desktop.ui.facilitator.guide:GuidePage",
        "models": "desktop.ui.facilitator.models:ModelsPage",
        "licence": "desktop.ui.facilitator.licence:LicencePage",
        "packs": "desktop.ui.facilitator.packs:PacksPage",
    }
)


def facilitator_page(context: Context, wanted: Facilitating) -> Page:
    """The page that is wanted, for those who are let in; otherwise the one that asks for the PIN.

    Args:
        context: the visit, and how it looks.
        wanted: which page.
    """
    name = PAGES.get(wanted.topic, AREA) if context.session.facilitator.inside else PIN
    page = resolve_name(name)(context, wanted)
    if not isinstance(page, Page):
        raise TypeError(f"{name} is no page")
    return page
