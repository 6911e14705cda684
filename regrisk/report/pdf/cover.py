"""The cover: one page with the band, the meter, the facts and what the report is and is not."""

from dataclasses import replace

from regrisk.report.blocks import MEASURE, PANEL_SIDES, THIRDS, Cover
from regrisk.report.pdf import styles
from regrisk.report.pdf.boxes import Box, ChartBox, Space, Target
from regrisk.report.pdf.stack import Beside, PanelBox, Stack
from regrisk.report.pdf.table import Grid, RowBox, TableBox
from regrisk.report.pdf.typesetter import Typesetter

_IN_A_ROW = 4
_BAND, _SENTENCE = 228.0, 258.0
KEY = "cover"


def cover(setter: Typesetter, block: Cover, title: str, room: float) -> list[Box]:
    """Return the boxes of the cover for a page with *room* points.

    Long names are cut after a few lines and the space between gives way, so that it stays one page.
    """
    target = Target(KEY, level=0, title=title)
    boxes: list[Box] = [
        setter.text(block.kicker.upper(), styles.COVER_KICKER, MEASURE, most=1, targets=(target,)),
        Space(94),
        _title(setter, block.registry),
        setter.text(block.role, styles.COVER_ROLE, MEASURE, most=2),
        Space(40),
        _band(setter, block),
        Space(10),
        ChartBox(block.meter, MEASURE),
        Space(18),
        _facts(setter, block),
        Space(22),
        _statements(setter, block),
    ]
    if block.panel:
        inner = MEASURE - PANEL_SIDES
        boxes += [Space(8), PanelBox(Stack([setter.text(block.panel, styles.SMALL, inner, most=6)]), MEASURE)]
    small = replace(styles.META, size=6.8)
    boxes += [
        Space(22),
        setter.text(block.digest, replace(styles.DIGEST, size=6.6, leading=9.4), MEASURE, most=2),
        setter.text(block.verify, small, MEASURE, most=2),
    ]
    return _fitted(boxes, room)


def _fitted(boxes: list[Box], room: float) -> list[Box]:
    """Return *boxes* with the space between them shrunk as far as *room* demands."""
    spaces = sum(box.height for box in boxes if isinstance(box, Space))
    solid = sum(box.height + box.before + box.after for box in boxes if not isinstance(box, Space))
    share = max(0.05, min(1.0, (room - solid) / spaces))
    return [Space(box.height * share) if isinstance(box, Space) else box for box in boxes]


def _title(setter: Typesetter, name: str) -> Box:
    """Return the registry's name; one of more than two lines is set smaller."""
    large = setter.text(name, styles.COVER_TITLE, MEASURE, role="H1")
    if len(large.lines) <= 2:
        return large
    return setter.text(name, replace(styles.COVER_TITLE, size=19, leading=24), MEASURE, role="H1", most=3)


def _band(setter: Typesetter, block: Cover) -> Box:
    """Return the band word large beside its sentence; a longer word is set smaller."""
    large = styles.COVER_BAND
    sizes = (large, replace(large, size=26, leading=31), replace(large, size=19, leading=24))
    words = [setter.text(block.band, style, _BAND, most=2) for style in sizes]
    band = next((word for word in words if len(word.lines) == 1), words[-1])
    return Beside(
        [
            Stack([setter.text(block.band_label.upper(), styles.LABEL, _BAND, most=1), band]),
            Stack(
                [
                    setter.text(block.sentence_label.upper(), styles.LABEL, _SENTENCE, most=1),
                    setter.text(block.sentence, styles.COVER_SENTENCE, _SENTENCE, most=3),
                ]
            ),
        ],
        (_BAND, _SENTENCE),
    )


def _facts(setter: Typesetter, block: Cover) -> TableBox:
    grid = Grid.of((MEASURE / _IN_A_ROW,) * _IN_A_ROW)
    rows = []
    for at in range(0, len(block.facts), _IN_A_ROW):
        facts = block.facts[at : at + _IN_A_ROW]
        filled = [
            Stack(
                [
                    setter.text(fact.name, styles.LABEL, room, most=1),
                    setter.text(fact.value, styles.COVER_FACT, room, most=3),
                ]
            )
            for fact, room in zip(facts, grid.rooms, strict=False)
        ]
        rows.append(RowBox([*filled, *[Stack([])] * (_IN_A_ROW - len(filled))], above=5.5, below=6.5))
    return TableBox(grid, None, rows, role="layout")


def _statements(setter: Typesetter, block: Cover) -> Box:
    widths = THIRDS[: len(block.statements)]
    stacks = [
        Stack(
            [
                setter.text(each.title, styles.H3, width, role="H2", most=2),
                setter.text(each.words, replace(styles.SMALL, leading=9.9), width, most=9),
            ]
        )
        for each, width in zip(block.statements, widths, strict=False)
    ]
    return Beside(stacks, widths)
