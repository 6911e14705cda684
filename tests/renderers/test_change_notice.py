"""The letter to the broker lists what may matter to an insurer, and nothing that did not change."""

from collections.abc import Callable

import pytest

from regrisk.errors import UsageError
from regrisk.model.assessment import Assessment, RegistryName
from regrisk.model.pack import Pack
from regrisk.model.response import Answered, Evidence, StoredResponse, Unknown
from regrisk.report.blocks import Block, Heading
from regrisk.report.change_notice import DRAFT, change_notice
from regrisk.report.docx.letter import render_letter
from regrisk.report.inline import plain
from regrisk.report.letter import Letter
from regrisk.report.moved import Standing
from regrisk.report.tables import Lines, Table
from regrisk.scoring.evaluate import evaluate

from .word import headings, opened, text_of

WEAKER = "What is weaker than we said"
OTHER = "Other changes where a rule hangs on the answer"
UNSHOWN = "What we can no longer show"
FACTS = "Facts that changed"

Draft = Callable[..., Letter]


@pytest.fixture
def base(examples: dict[str, Assessment]) -> Assessment:
    return examples["mid-size-conditional"]


@pytest.fixture
def draft(pack: Pack, base: Assessment) -> Draft:
    """Return a function that drafts the letter when the given responses change a month later."""

    def made(responses: dict[str, StoredResponse] | None = None, **fields: object) -> Letter:
        after = base.model_copy(update={"responses": {**base.responses, **(responses or {})}, **fields})
        before = Standing(pack, base, evaluate(pack, base))
        return change_notice(before, Standing(pack, after, evaluate(pack, after)))

    return made


def titles(letter: Letter) -> list[str]:
    return [block.text for block in letter.blocks if isinstance(block, Heading)]


def under(letter: Letter, title: str) -> Block:
    at = next(
        n for n, block in enumerate(letter.blocks) if isinstance(block, Heading) and block.text == title
    )
    return next(block for block in letter.blocks[at:] if isinstance(block, Table))


def rows(letter: Letter, title: str) -> list[list[str]]:
    table = under(letter, title)
    assert isinstance(table, Table)
    return [
        [
            " ".join(plain(line.words) for line in cell.lines) if isinstance(cell, Lines) else plain(cell)  # type: ignore[arg-type]
            for cell in row.cells
        ]
        for row in table.rows
    ]


def test_where_nothing_changed_it_says_so(draft: Draft) -> None:
    letter = draft()

    assert titles(letter) == ["Where we stand by the questionnaire"]
    assert "Nothing changed that we would expect to matter to an insurer." in text_of(
        opened(render_letter(letter)).element
    )


def test_a_lower_level_is_weaker_whatever_the_question(draft: Draft) -> None:
    letter = draft({"DAT-01": Answered(value=1)})

    ((question, asked, was, now),) = rows(letter, WEAKER)
    assert question == "DAT-01"
    assert asked.startswith("Do you keep an inventory")
    assert was.startswith("Level 3. ")
    assert now.startswith("Level 1. ")


def test_a_knock_out_that_acts_now_is_named_with_its_reason(draft: Draft, pack: Pack) -> None:
    rule = pack.question_by_id["ACC-01"].knock_out
    assert rule is not None

    ((question, asked, _, _),) = rows(draft({"ACC-01": Answered(value="none")}), WEAKER)

    assert question == "ACC-01"
    assert rule.why in asked


def test_what_is_no_longer_known_is_weaker(draft: Draft) -> None:
    ((_, _, _, now),) = rows(draft({"DAT-01": Unknown()}), WEAKER)

    assert now == "Not known."


def test_a_knock_out_that_no_longer_acts_is_told_apart(draft: Draft) -> None:
    letter = draft({"ENC-03": Answered(value=4)})

    ((question, asked, _, now),) = rows(letter, OTHER)
    assert WEAKER not in titles(letter)
    assert question == "ENC-03"
    assert asked.endswith("Exclusion below level 2 no longer acts.")
    assert now.startswith("Level 4. ")


def test_a_better_answer_without_a_rule_is_counted_and_not_listed(draft: Draft) -> None:
    letter = draft({"DAT-01": Answered(value=4)})

    assert titles(letter) == ["Where we stand by the questionnaire"]
    assert "One further answer is better and no rule hangs on it" in text_of(
        opened(render_letter(letter)).element
    )


def test_evidence_that_ran_out_is_named(pack: Pack, base: Assessment) -> None:
    later = base.model_copy(update={"taken_on": base.taken_on.replace(year=2028)})
    letter = change_notice(
        Standing(pack, base, evaluate(pack, base)), Standing(pack, later, evaluate(pack, later))
    )

    text = text_of(opened(render_letter(letter)).element)
    assert UNSHOWN in titles(letter)
    assert "DAT-01" in text
    assert "the evidence named for them has run out" in text


def test_a_fact_that_changed_is_told_in_words(draft: Draft, base: Assessment) -> None:
    letter = draft(profile={**base.profile, "PRF-07": 250_000})

    ((fact, _, was, now),) = rows(letter, FACTS)
    assert fact == "PRF-07"
    assert was.startswith("182,000")
    assert now.startswith("250,000")


def test_it_is_a_draft_with_blanks_for_what_is_not_known(draft: Draft) -> None:
    made = opened(render_letter(draft()))

    assert text_of(made.element).strip().startswith(DRAFT)
    assert "[Name of the broker]" in text_of(made.element)
    assert headings(made.element)[0] == (1, "Changes since our submission of 20 Nov 2026")
    assert "No insurer has agreed to anything" in made.sections[0].footer.paragraphs[0].text


def test_two_registries_have_no_changes_in_common(pack: Pack, base: Assessment) -> None:
    other = base.model_copy(update={"registry": RegistryName(name="Other", organisation="Else")})

    with pytest.raises(UsageError, match="two registries"):
        change_notice(
            Standing(pack, base, evaluate(pack, base)), Standing(pack, other, evaluate(pack, other))
        )


def test_new_evidence_alone_changes_nothing_to_tell(draft: Draft, base: Assessment) -> None:
    response = base.responses["DAT-01"]
    assert isinstance(response, Answered)
    proof = Evidence(title="New", grade="verified", dated=base.taken_on)

    letter = draft({"DAT-01": response.model_copy(update={"evidence": (*response.evidence, proof)})})

    assert titles(letter) == ["Where we stand by the questionnaire"]
