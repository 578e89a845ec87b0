"""Liking posts and watching the screen narrow; mixing anew shows the way out."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.domain import feed
from desktop.domain.lesson import Lesson
from desktop.domain.sorting_notes import FeedNotes
from desktop.domain.sorting_steps import Feed
from desktop.ui.charts import Beam
from desktop.ui.context import Context
from desktop.ui.controls import button, dress
from desktop.ui.layouts import Grid, card, column, row
from desktop.ui.steps.refilled import Refilled, RefilledView
from desktop.ui.style import Look
from desktop.ui.texts import line, words


class FeedView(RefilledView):
    """Posts with a button to like them, and bars for the topics on the screen."""

    def __init__(self, context: Context, lesson: Lesson, step: Feed) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self._notes = self.session.notes(self.key, FeedNotes)
        if not self._notes.screens:
            self._notes = FeedNotes((self._next(FeedNotes()),))
        self.begin(Refilled(self._draw, self.look), end=self._show_end)

    @property
    def _over(self) -> bool:
        return len(self._notes.screens) > self._step.rounds

    def _next(self, notes: FeedNotes) -> tuple[str, ...]:
        seen = tuple(post for each in notes.screens for post in each)
        step = self._step
        return feed.screen(step.topics, notes.liked, seen, size=step.screen, number=len(notes.screens))

    def _draw(self, box: QVBoxLayout) -> None:
        look, notes = self.look, self._notes
        said = self.tr("Screen {number} of {total}").replace("{number}", str(len(notes.screens)))
        said = said.replace("{total}", str(self._step.rounds + 1))
        box.addWidget(words(said, "strong"))
        if notes.remixed and len(notes.screens) == 1:
            box.addWidget(words(self.tr("Your likes are forgotten. Everything is there again."), "right"))
        posts = [self._post(post) for post in notes.screens[-1]]
        box.addWidget(Grid(posts, narrowest=look.text(17) * 14, most=2, gap=look.space(12)))
        remix = button(self.tr("Mix again"), look, self._remix, picture="again")
        remix.setObjectName("remix")
        if not self._over:
            more = button(
                self.tr("Show more posts"), look, self._more, role="primary", picture="chevron-down"
            )
            more.setObjectName("more")
            box.addWidget(self.line_up(more, remix))
            box.addWidget(self._chart(self.tr("On your screen now:"), notes.screens[-1]))
            return
        box.addWidget(self.line_up(remix))
        charts = [
            self._chart(self.tr("On the first screen:"), notes.screens[0]),
            self._chart(self.tr("On the last screen:"), notes.screens[-1]),
        ]
        box.addWidget(Grid(charts, narrowest=look.text(17) * 17, most=2, gap=look.space(12)))

    def _show_end(self, box: QVBoxLayout) -> None:
        if self._over:
            box.addWidget(self.closing(self._result()))

    def _post(self, post: str) -> QFrame:
        look, text = self.look, self.words.items[post].text
        topic = self.part(self._step.topics[post])
        box = column(words(topic, "small", beside=True), words(text, beside=True), gap=look.space(8))
        box.addStretch(1)
        if not self._over:
            box.addWidget(self._like(post, text))
        return _framed(box, look)

    def _like(self, post: str, text: str) -> QPushButton:
        said = self.tr("I like this")
        liked = post in self._notes.liked
        made = button(said, self.look, self._liker(post), role="chip", name=f"{said}: {text}")
        made.setCheckable(True)
        made.setChecked(liked)
        dress(made, "check" if liked else "plus", self.look)
        made.setObjectName(f"like-{post}")
        return made

    def _chart(self, title: str, posts: tuple[str, ...]) -> QFrame:
        look = self.look
        box = column(words(title, "strong"), gap=look.space(6))
        told = self.tr("{count} of {total}").replace("{total}", str(len(posts)))
        for topic, count in feed.counts(posts, self._step.topics).items():
            number = line(told.replace("{count}", str(count)), "strong")
            number.setFixedWidth(line(told.replace("{count}", "0"), "strong").sizeHint().width() + 4)
            across = row(Beam(count / len(posts), look), number, gap=look.space(12))
            across.setStretch(0, 1)
            box.addWidget(words(self.part(topic), "small", beside=True))
            box.addLayout(across)
        return _framed(box, look)

    def _result(self) -> str:
        notes, topics = self._notes, self._step.topics
        first, last = (feed.counts(notes.screens[place], topics) for place in (0, -1))
        if not notes.liked:
            return self.tr("You liked nothing. So everything stayed mixed.")
        told = self.tr("The first screen had {first} topics, the last one {last}.")
        told = told.replace("{first}", str(sum(map(bool, first.values()))))
        told = told.replace("{last}", str(sum(map(bool, last.values()))))
        if first == last:
            return self.tr("Your likes changed nothing yet: the last screen is as mixed as the first.")
        most = max(last, key=lambda topic: (last[topic], last[topic] - first[topic]))
        grown = self.tr("“{topic}” went from {before} to {after}.").replace("{topic}", self.part(most))
        grown = grown.replace("{before}", str(first[most])).replace("{after}", str(last[most]))
        return f"{told} {grown}"

    def _liker(self, post: str) -> Callable[[], None]:
        def like() -> None:
            notes = self._notes
            others = tuple(each for each in notes.liked if each != post)
            liked = others if post in notes.liked else (*others, post)
            self._keep(FeedNotes(notes.screens, liked, notes.remixed))

        return like

    def _more(self) -> None:
        notes = self._notes
        self._keep(FeedNotes((*notes.screens, self._next(notes)), notes.liked, notes.remixed))

    def _remix(self) -> None:
        self._keep(FeedNotes((self._next(FeedNotes()),), remixed=True))

    def _keep(self, notes: FeedNotes) -> None:
        self._notes = notes
        self.session.note(self.key, notes)
        self.redraw()


def _framed(box: QVBoxLayout, look: Look) -> QFrame:
    inside = QWidget()
    inside.setLayout(box)
    return card("card", inside, gap=0, margin=look.space(16))
