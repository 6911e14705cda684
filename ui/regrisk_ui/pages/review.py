"""The review page: counts at the top, then a card for each kind of thing to look at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.banner import Banner
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card, Rule
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.page import PageHeader
from regrisk_ui.components.text_box import TextBox
from regrisk_ui.layouts import FlowLayout, PageScroll, clear
from regrisk_ui.presenters.review import ReviewPage
from regrisk_ui.presenters.review_lines import FEW, Line, Section, Tally

_MARK = 150
_CONTRADICTIONS, _ALL_EXPLAINED = "contradictions", later("All explained")
_WIDEST = 1240


class ReviewView(QWidget):
    """Shows a :class:`ReviewPage`; ``jumped`` carries the card of a line, ``results_asked`` the way on.

    ``explained`` carries a contradiction and what was written about it.
    """

    jumped = Signal(str)
    results_asked = Signal()
    evidence_asked = Signal()
    explained = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on = Button(say("Go to results"), kind="primary", icon="arrow-right", keys="Ctrl+Return")
        self.on.clicked.connect(self.results_asked)
        self.evidence = Button(say("All evidence"), icon="paperclip")
        self.evidence.clicked.connect(self.evidence_asked)
        self._header = PageHeader(say("Review"), actions=[self.evidence, self.on])
        self.lines = PageScroll(widest=_WIDEST, lies="start")
        self._body = QVBoxLayout()
        self._page: ReviewPage | None = None
        self._whole: set[str] = set()
        self._why_locked = ""
        self._explaining: dict[str, ExplainedLine] = {}
        self._open_badge: Chip | None = None
        self._deeds: dict[tuple[str, str], Button] = {}
        self._left = ("", "")
        self._tallies = QWidget()
        self.lines.column.addWidget(self._header)
        self.lines.column.addLayout(self._body)
        self.lines.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.lines)
        theme.follow(self)

    @property
    def note(self) -> str:
        """What the page says below its title."""
        return self._page.note if self._page else ""

    def show_page(self, page: ReviewPage) -> None:
        """Show what there is to look at."""
        if page == self._page:
            return
        before, self._page = self._page, page
        self._header.show_words(say("Review"), page.note)
        if before is not None and _but_for_explanations(before) == _but_for_explanations(page):
            self._show_explanations(page)
            return
        clear(self._body)
        self._explaining, self._open_badge, self._deeds = {}, None, {}
        self._tallies = _tallies(page.tallies)
        self._body.addWidget(self._tallies)
        if not page.sections:
            self._body.addWidget(
                Banner("ok", say("Nothing to look at"), say("Every question is answered and proven."))
            )
        for section in page.sections:
            self._body.addWidget(self._section(section))

    def lock(self, why: str) -> None:
        """Let nothing be explained any more where *why* says why."""
        self._why_locked = why
        for line in self._explaining.values():
            line.lock(why)

    def flush(self) -> None:
        """Report now what was typed."""
        for line in list(self._explaining.values()):
            line.box.flush()

    def show_problem(self, rule: str, sentence: str) -> None:
        """Say beside an explanation why it was refused, or nothing."""
        line = self._explaining.get(rule)
        if line is not None:
            line.box.show_error(sentence)

    def take_focus(self) -> None:
        """Put the focus on the line one left by, else on the way on, above the lines."""
        left = self._deeds.get(self._left, self.on)
        left.setFocus(Qt.FocusReason.OtherFocusReason)

    def write_about(self, rule: str) -> None:
        """Open the explanation of the contradiction *rule* and put the focus there."""
        page = self._page
        if rule not in self._explaining and page is not None:
            self._whole.add(_CONTRADICTIONS)
            self._page = None
            self.show_page(page)
        line = self._explaining.get(rule)
        if line is not None:
            line.write()
            self.lines.show_whole(line)

    def retheme(self) -> None:
        """Take the new distances."""
        self._body.setSpacing(theme.space(14))

    def _section(self, section: Section) -> Card:
        card = Card(gap=0)
        badge = section.badge
        marks = [Chip(badge.tone, badge.word, icon=badge.icon or None)] if badge else []
        if section.key == _CONTRADICTIONS:
            self._open_badge = marks[0] if marks else Chip("ok", say(_ALL_EXPLAINED))
            marks = [self._open_badge]
        card.set_heading(section.title, section.note, actions=marks)
        card.column.addSpacing(theme.space(8))
        whole = section.key in self._whole or len(section.lines) <= FEW + 1
        for line in section.lines if whole else section.lines[:FEW]:
            card.column.addWidget(Rule())
            card.column.addWidget(self._line(line))
        if not whole:
            card.column.addWidget(Rule())
            all_of_them = say("Show all {number}", number=len(section.lines))
            more = Button(all_of_them, kind="quiet", size="small", icon="chevron-down")
            more.clicked.connect(lambda: self._show_all(section, card))
            card.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _line(self, line: Line) -> QWidget:
        if not line.rule:
            return self._row(line)
        explained = ExplainedLine(line, self._row(line))
        explained.box.committed.connect(lambda text: self.explained.emit(line.rule, text))
        explained.lock(self._why_locked)
        self._explaining[line.rule] = explained
        return explained

    def _show_explanations(self, page: ReviewPage) -> None:
        """Show what is explained now and leave everything where it is: somebody may be writing."""
        place = self._body.indexOf(self._tallies)
        old, self._tallies = self._tallies, _tallies(page.tallies)
        self._body.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._body.insertWidget(place, self._tallies)
        for section in page.sections:
            if section.key == _CONTRADICTIONS and self._open_badge is not None:
                badge = section.badge
                tone, word = (badge.tone, badge.word) if badge else ("ok", say(_ALL_EXPLAINED))
                self._open_badge.show_state(tone, word)
            for line in section.lines:
                if line.rule in self._explaining:
                    self._explaining[line.rule].show_line(line)

    def _row(self, line: Line) -> "LineRow":
        deed = Button(line.deed, size="small")
        name = f"{line.ids}. {line.title}" if line.ids else line.title
        deed.setAccessibleName(f"{line.deed}: {name}")
        deed.clicked.connect(lambda: self._jump(line))
        self._deeds[line.card, line.title] = deed
        chip = Chip(line.badge.tone, line.badge.word, icon=line.badge.icon or None)
        return LineRow(line, chip, deed)

    def _jump(self, line: Line) -> None:
        self._left = (line.card, line.title)
        self.jumped.emit(line.card)

    def _show_all(self, section: Section, card: Card) -> None:
        self._whole.add(section.key)
        place = self._body.indexOf(card)
        self._body.removeWidget(card)
        card.hide()
        card.deleteLater()
        whole = self._section(section)
        self._body.insertWidget(place, whole)
        first_new = whole.findChildren(Button)[FEW]
        first_new.setFocus(Qt.FocusReason.OtherFocusReason)


class LineRow(ListRow):
    """A line of the review, whose chip and deed may change in their place."""

    def __init__(self, line: Line, chip: Chip, deed: Button) -> None:
        self._place = QWidget()
        self._deeds = FlowLayout(self._place, gap=8, align=Qt.AlignmentFlag.AlignRight)
        self._deeds.addWidget(deed)
        super().__init__(
            line.title,
            line.note,
            lead=line.ids,
            mark=chip,
            mark_width=_MARK,
            trailing=[self._place],
        )
        self.chip, self.deed = chip, deed

    def add_deed(self, button: Button) -> None:
        """Put another deed before the first."""
        self._deeds.removeWidget(self.deed)
        self._deeds.addWidget(button)
        self._deeds.addWidget(self.deed)


class ExplainedLine(QWidget):
    """A contradiction with the field for what explains it."""

    def __init__(self, line: Line, row: LineRow) -> None:
        super().__init__()
        self._row = row
        self.explain = Button(say("Explain"), kind="quiet", size="small")
        self.explain.setAccessibleName(say("Explain {ids}: {title}", ids=line.ids, title=line.title))
        self.explain.clicked.connect(self.write)
        self.box = TextBox(
            say("Explanation"),
            line.explained,
            hint=say("Instead of a fix. It is printed with the submission, word for word."),
            lines=1,
        )
        self.box.control.setAccessibleName(
            say("Explanation of {ids}: {title}", ids=line.ids, title=line.title)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.space(10))
        column.setSpacing(theme.space(4))
        column.addWidget(row)
        column.addWidget(self.box)
        row.add_deed(self.explain)
        self.box.setVisible(bool(line.explained))
        self.explain.setVisible(not line.explained)

    def lock(self, why: str) -> None:
        """Let nothing be written where *why* says why."""
        self.box.setEnabled(not why)
        self.explain.set_possible(why)
        if why:
            self.box.set_hint(why)

    def write(self) -> None:
        """Show the field and write there; where nothing may be written, stand on the line's deed."""
        if not self.box.isEnabled():
            self._row.deed.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.explain.hide()
        self.box.show()
        self.box.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_line(self, line: Line) -> None:
        """Show how the contradiction stands now; what is being typed is left alone."""
        self._row.chip.show_state(line.badge.tone, line.badge.word, icon=line.badge.icon or None)
        self._row.deed.set_label(line.deed)
        name = f"{line.ids}. {line.title}" if line.ids else line.title
        self._row.deed.setAccessibleName(f"{line.deed}: {name}")
        if not self.box.box.commit.pending and self.box.text.strip() != line.explained:
            self.box.set_text(line.explained)
        shown = bool(line.explained) or self.box.control.hasFocus()
        self.box.setVisible(shown)
        self.explain.setVisible(not shown)


def _but_for_explanations(page: ReviewPage) -> tuple[object, ...]:
    """Return what of *page* no explanation changes."""
    sections = tuple(
        (section.key, tuple((line.rule or line, line.rule and line.note) for line in section.lines))
        for section in page.sections
    )
    return (page.note, sections)


def _tallies(tallies: tuple[Tally, ...]) -> Card:
    card = Card(padding=12)
    card.setAccessibleName(say("Counts"))
    row = QWidget()
    flow = FlowLayout(row, gap=44, row_gap=6)
    for tally in tallies:
        flow.addWidget(_tally(tally))
    card.column.addWidget(row)
    return card


def _tally(tally: Tally) -> QWidget:
    widget = QWidget()
    widget.setAccessibleName(f"{tally.number} {tally.word}")
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(6))
    row.addWidget(Icon(tally.icon, tone=tally.tone, side=18))
    row.addWidget(Label(str(tally.number), "heading", wrapping="line"))
    row.addWidget(Label(tally.word, "small", tone="text2", wrapping="line"))
    return widget
