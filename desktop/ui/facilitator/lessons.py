"""Which course a group does today, and which lessons it can open."""

from collections.abc import Callable

from msgspec.structs import replace

from desktop.domain.lesson import Lesson, Path
from desktop.domain.place import Facilitating
from desktop.ui.context import Context
from desktop.ui.controls import Choice, button
from desktop.ui.facilitator.picks import Picks
from desktop.ui.facilitator.topic import TopicPage
from desktop.ui.layouts import Grid
from desktop.ui.texts import words


class LessonsPage(TopicPage):
    """Every lesson with a mark: what is marked can be opened, and where nothing is, everything."""

    def __init__(self, context: Context, wanted: Facilitating) -> None:
        super().__init__(context, wanted)
        self.show_title(
            self.tr("Course and lessons for today"),
            self.tr("Mark the lessons that can be opened. Where none is marked, all can be."),
        )
        look = self.look
        self._locked = "lessons" in self.staff.settled.policy.locked
        self._choices: dict[str, Choice] = {}
        self._state = words("", "strong")
        self._all = button(self.tr("Allow all lessons"), look, self._allow_all)
        if self._locked:
            fixed = self.tr("The settings of this PC fix this (policy.toml, locked).")
            self.box.addWidget(words(fixed, "beware"))
        if self.session.whole_library.courses:
            self.box.addWidget(self._courses())
        self.box.addWidget(words(self.tr("Only these lessons"), "h2"))
        self.box.addWidget(self._state)
        self.box.addWidget(self._all)
        for path in self.session.whole_library.paths:
            self._add(path)
        self.box.addStretch(1)
        if self._choices and not self._locked:
            self.first = next(iter(self._choices.values()))
        self._update()

    def _courses(self) -> Picks:
        rules, speech = self.staff.rules, self.session.preferences.speech
        courses = list(self.session.whole_library.courses)
        if rules.young:
            courses.sort(key=lambda course: course.shape.address != "du")
        values: list[tuple[str, object]] = [(self.tr("No course"), "")]
        for course in courses:
            minutes = self.tr("%n minute(s)", "", course.shape.minutes)
            values.append((f"{course.spoken(*speech).title} · {minutes}", course.id))
        locked = "course" in self.staff.settled.policy.locked
        title = self.tr("Course on the home page")
        return Picks(title, values, rules.course, self._take_course, self.look, locked=locked)

    def _take_course(self, course: object) -> None:
        self.staff.choose(replace(self.staff.day, course=str(course)))

    def _add(self, path: Path) -> None:
        look = self.look
        self.box.addWidget(words(path.spoken(*self.session.preferences.speech).title, "h3"))
        choices = [self._choice(lesson) for lesson in path.lessons]
        self.box.addWidget(Grid(choices, narrowest=look.text(17) * 20, most=3, gap=look.space(8)))

    def _choice(self, lesson: Lesson) -> Choice:
        minutes = self.tr("%n minute(s)", "", lesson.shape.minutes)
        text = f"{lesson.spoken(*self.session.preferences.speech).title} · {minutes}"
        choice = Choice(text, self.look, self._picker(lesson.id), several=True, picked=False)
        choice.setEnabled(not self._locked)
        self._choices[lesson.id] = choice
        return choice

    def _picker(self, lesson: str) -> Callable[[], None]:
        return lambda: self._pick(lesson)

    def _pick(self, lesson: str) -> None:
        before = self.staff.rules.lessons
        after = {*before} ^ {lesson}
        # In the order of the paths, whatever was marked first.
        self._choose(tuple(known for known in self._choices if known in after))

    def _allow_all(self) -> None:
        self._choose(())

    def _choose(self, lessons: tuple[str, ...]) -> None:
        self.staff.choose(replace(self.staff.day, lessons=lessons))
        self._update()

    def _update(self) -> None:
        allowed = [lesson for lesson in self.staff.rules.lessons if lesson in self._choices]
        for lesson, choice in self._choices.items():
            choice.setChecked(lesson in allowed)
        self._all.setEnabled(bool(allowed) and not self._locked)
        if allowed:
            self._state.setText(self.tr("%n lesson(s) can be opened.", "", len(allowed)))
        else:
            self._state.setText(self.tr("All lessons can be opened."))
