"""An overlay changes a pack without copying it: other words, other weights, more questions, fewer."""

from fractions import Fraction
from pathlib import Path

import pytest

from regrisk.app.shipped import shipped_pack
from regrisk.errors import PackError
from regrisk.model.question import BuildsOn, Maturity, YesNo
from regrisk.packs.cases import read_cases
from regrisk.packs.check import check_pack
from regrisk.packs.check_lang import check_translation, progress
from regrisk.packs.document import read_assessment
from regrisk.packs.locate import bundled_pack
from regrisk.packs.new_overlay import new_overlay
from regrisk.packs.overlay import open_pack
from regrisk.packs.read import read_pack
from regrisk.packs.schema import schemas
from regrisk.packs.skeleton import write_skeleton
from regrisk.packs.translation import translated
from regrisk.packs.yaml_reader import read_yaml
from regrisk.scoring.applies import applies
from regrisk.scoring.evaluate import evaluate
from tests.packs.json_schema import breaches
from tests.packs.spoiling import Spoilt, places
from tests.packs.translating import complete

HEAD = """\
format: 1
id: acme
version: 1.2.0
what: What Acme asks beside the small questionnaire.
base: {pack: tissue-bank-basics, from: 1.0.0, below: 2.0.0}
"""

OVERLAY = (
    HEAD
    + """\
reword:
  pack: {title: Tissue bank basics for Acme}
  questions:
    - id: STO-03
      text: Is there a duplicate of every sample that cannot be replaced, in another building?
      options:
        - {value: yes, label: Of every one}
    - id: STO-04
      levels: [Nobody has thought of it.]
    - {id: REL-04, scope_prompt: Count from the day of release.}
weights: {STO-01: 8, REL: 30}
hide: [DON-04]
add:
  questions:
    - id: STO-09
      after: STO-02
      type: yesno
      weight: 3
      label: Fire doors
      text: Do doors between storage rooms resist fire for 60 minutes?
      help: A fire in one room need not take the next.
      options:
        - {value: yes, label: "Yes, all of them", level: 4}
        - {value: no, label: "No", level: 0}
      minutes: 1
  controls:
    - id: fire-doors
      title: Doors that resist fire
      action: Fit such doors. Done when each has its mark.
      raises:
        - {question: STO-09, to_level: 4, to_option: yes}
      effort_person_days: {low: 1, likely: 2, high: 4}
      effort: S
      first_year_cost_usd: {low: 3000, likely: 6000, high: 9000}
      cost_band: $
      elapsed_weeks: 6
      owner_role: Facility manager
      priority: P3
"""
)

CASE = """\
name: Fire doors alone earn their share
responses: {STO-09: yes}
expect:
  provisional: true
  points: 5.9
"""


@pytest.fixture
def overlay(tmp_path: Path) -> Spoilt:
    folder = tmp_path / "acme"
    (folder / "tests").mkdir(parents=True)
    (folder / "overlay.yaml").write_text(OVERLAY, encoding="utf-8")
    (folder / "tests" / "fire-doors.yaml").write_text(CASE, encoding="utf-8")
    return Spoilt(folder)


def test_what_an_overlay_says_is_what_changes(overlay: Spoilt) -> None:
    base, pack = shipped_pack("tissue-bank-basics"), read_pack(overlay.folder)
    was, now = base.question_by_id, pack.question_by_id

    assert check_pack(overlay.folder) == ()
    assert (pack.id, pack.version) == (base.id, "1.0.0+acme.1.2.0")
    assert pack.digest != base.digest
    assert pack.title == "Tissue bank basics for Acme"
    assert [question.id for question in pack.domains[0].questions] == [
        *("STO-01", "STO-02", "STO-09", "STO-03", "STO-04"),
    ]
    assert now["STO-03"].text.startswith("Is there a duplicate of every sample")
    reworded = now["STO-03"]
    assert isinstance(reworded, YesNo)
    assert [(each.value, each.label) for each in reworded.options][:2] == [
        ("yes", "Of every one"),
        ("part", "For some"),
    ]
    nitrogen = now["STO-04"]
    assert isinstance(nitrogen, Maturity)
    assert nitrogen.levels[0] == "Nobody has thought of it."
    assert isinstance(nitrogen.levels[3], BuildsOn)
    assert (was["REL-04"].scope_prompt, now["REL-04"].scope_prompt) == (
        None,
        "Count from the day of release.",
    )
    assert (now["STO-01"].weight, pack.domain_of["REL-01"].weight) == (8, 30)
    assert [name for name, question in now.items() if question.hidden] == ["DON-04"]
    assert {*pack.control_by_id} - {*base.control_by_id} == {"fire-doors"}
    unchanged = set(was) - {"STO-01", "STO-03", "STO-04", "REL-04", "DON-04"}
    assert all(now[name] == was[name] for name in unchanged)


def test_an_overlay_scores_by_its_own_weights(overlay: Spoilt) -> None:
    base, pack = shipped_pack("tissue-bank-basics"), read_pack(overlay.folder)
    document = read_assessment(bundled_pack("tissue-bank-basics") / "examples" / "university-bank.yaml", base)

    before, after = evaluate(base, document), evaluate(pack, document)

    shares = {part.question: part.possible for part in after.contributions}
    assert sum(shares.values()) == 100
    assert shares["STO-04"] == 0, "the bank has no nitrogen"
    assert shares["STO-09"] == Fraction(100 * 40, 40 + 35 + 30) * Fraction(3, 8 + 4 + 3 + 3)
    assert shares["STO-01"] / shares["STO-09"] == Fraction(8, 3)
    assert after.score.points != before.score.points
    assert (after.pack.version, after.pack.digest) == (pack.version, pack.digest)


def test_a_hidden_question_keeps_its_answer_and_takes_no_part(overlay: Spoilt) -> None:
    """A document of the pack itself can be read with the overlay, whatever it answered."""
    base, pack = shipped_pack("tissue-bank-basics"), read_pack(overlay.folder)
    path = bundled_pack("tissue-bank-basics") / "examples" / "university-bank.yaml"
    document = read_assessment(path, pack)

    assert "DON-04" in document.responses
    assert "DON-04" in applies(base, document)
    assert "DON-04" not in applies(pack, document)
    [part] = [part for part in evaluate(pack, document).contributions if part.question == "DON-04"]
    assert part.state == "hidden"
    assert part.possible == 0


def test_an_overlay_carries_its_own_cases(overlay: Spoilt) -> None:
    [case] = read_cases(overlay.folder, read_pack(overlay.folder))
    overlay.change("tests/fire-doors.yaml", "STO-09: yes", "STO-08: yes", "CASE-QUESTION")

    assert case.name == "Fire doors alone earn their share"
    assert places(check_pack(overlay.folder)) == overlay.due


FAULTS = [
    # what is there twice, or not at all
    ("id: STO-03", "id: STO-33", "TARGET", "id: STO-33", 'no question "STO-33". Did you mean'),
    ("{value: yes, label: Of", "{value: yess, label: Of", "TARGET", "{value: yess", "STO-03, options, yess"),
    (
        "scope_prompt: Count",
        "scope_promt: Count",
        "FIELD",
        "scope_promt: Count",
        'Did you mean "scope_prompt"?',
    ),
    ("levels: [Nobody", 'levels: [a, b, c, d, e, "f", Nobody', "TARGET", '"f"', "no such text of STO-04"),
    ("STO-01: 8", "STO-91: 8", "TARGET", "STO-91", 'no question or domain "STO-91"'),
    ("hide: [DON-04]", "hide: [DON-44]", "TARGET", "DON-44", 'no question "DON-44"'),
    ("- id: STO-09", "- id: STO-02", "DUPLICATE", "STO-02", "among its questions already"),
    ("- id: STO-09", "- id: ZZZ-09", "TARGET", "ZZZ-09", "the pack has none"),
    ("after: STO-02", "after: DON-02", "TARGET", "DON-02", "in the domain STO"),
    ("- id: fire-doors", "- id: bar-codes", "DUPLICATE", "bar-codes", "among its controls already"),
    (
        "{question: STO-09, to_level",
        "{question: STO-99, to_level",
        "TARGET",
        "STO-99",
        'no question "STO-99"',
    ),
    # of another kind
    ("text: Is there", "text: [1]\n      help: Is there", "VALUE", "[1]", '"text" must be text, not a list'),
    ("weights: {STO-01: 8", "weights: {STO-01: much", "VALUE", "much", "must be a whole number"),
    ("weights: {STO-01: 8", "weights: {STO-01: 0", "VALUE", "0, REL", "must be at least 1, not 0"),
    ("weight: 3", "weight: 0", "VALUE", "0", "STO-09"),
    ("hide: [DON-04]", "hide: DON-04", "VALUE", "DON-04", "must be a list"),
    ("type: yesno", "type: yes_no", "VALUE", "yes_no", "STO-09"),
    ("version: 1.2.0", "version: v1.2", "VALUE", "v1.2", "three numbers joined by dots"),
    ("format: 1", "format: 9", "FORMAT", "9", "Use a newer regrisk"),
    ("weights:", "wieghts:", "FIELD", "wieghts", 'Did you mean "weights"?'),
    # the pack that is changed
    ("pack: tissue-bank-basics", "pack: tissue-bank-basis", "BASE", "tissue-bank-basis", "Did you mean"),
    ("from: 1.0.0", "from: 1.1.0", "BASE", "1.1.0", "is of version 1.0.0"),
    ("below: 2.0.0", "below: 1.0.0", "BASE", "1.0.0}", "is of version 1.0.0"),
    ("base: {pack: tissue-bank-basics, ", "base: {", "MISSING", "{from", '"pack" is missing'),
]


@pytest.mark.parametrize(("old", "new", "code", "at", "says"), FAULTS, ids=lambda value: str(value)[:30])
def test_a_fault_is_reported_where_it_stands(
    overlay: Spoilt, old: str, new: str, code: str, at: str, says: str
) -> None:
    overlay.change("overlay.yaml", old, new)
    text = (overlay.folder / "overlay.yaml").read_text(encoding="utf-8")
    start = text.index(at, text.index(new))
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)

    found = [problem for problem in check_pack(overlay.folder) if says in str(problem)]

    assert found, [str(each) for each in check_pack(overlay.folder)]
    assert found[0].where == "acme/overlay.yaml"
    assert found[0].code == f"PACK-{code}"
    assert found[0].line == line
    assert found[0].column == column or at.startswith(("id:", "{"))
    with pytest.raises(PackError, match=r"acme/overlay\.yaml"):
        read_pack(overlay.folder)


def test_all_faults_of_an_overlay_are_named_at_once(overlay: Spoilt) -> None:
    overlay.change(
        "overlay.yaml", "what: What Acme asks beside the small questionnaire.\n", "", "PACK-MISSING"
    )
    overlay.due[-1] = "acme/overlay.yaml:1 PACK-MISSING"
    overlay.change("overlay.yaml", "id: STO-03", "id: STO-33", "PACK-TARGET")
    overlay.change("overlay.yaml", "STO-01: 8", "STO-91: 8", "PACK-TARGET")
    overlay.change("overlay.yaml", "hide: [DON-04]", "hide: [DON-44]", "PACK-TARGET")
    overlay.change("overlay.yaml", "{question: STO-09, to_l", "{question: STO-99, to_l", "PACK-TARGET")
    overlay.change("overlay.yaml", "cost_band: $", "cost_band: $$$", "PACK-RANGE")

    found = places(check_pack(overlay.folder))

    assert len(found) == len(overlay.due) == 6
    assert sorted(found) == sorted(overlay.due)


def test_hiding_everything_is_a_fault_of_the_overlay(overlay: Spoilt) -> None:
    (overlay.folder / "tests" / "fire-doors.yaml").unlink()  # it answers a question that is not added now
    names = ", ".join(q.id for q in shipped_pack("tissue-bank-basics").questions)
    (overlay.folder / "overlay.yaml").write_text(f"{HEAD}hide: [{names}]\n", encoding="utf-8")

    [problem] = check_pack(overlay.folder)

    assert (problem.where, problem.line, problem.code) == ("acme/overlay.yaml", 6, "PACK-REACH")
    assert "Every scored question is hidden" in problem.what
    with pytest.raises(PackError, match="nothing to score"):
        read_pack(overlay.folder)


def test_a_fault_of_an_inserted_question_does_not_move_those_of_the_pack(
    small: Spoilt, tmp_path: Path
) -> None:
    """What stands behind an added question keeps the line it has in the pack's own file."""
    small.change("pack.yaml", "id: tissue-bank-basics", "id: small")
    small.change("controls.yaml", "as_of: 2026-11-24", "as_of: 2026-11-24")
    small.change(
        "domains/STO.yaml", "text: Can tanks be refilled", f"text: {'Heterogeneous ' * 40}", "PACK-READING"
    )
    folder = tmp_path / "acme"
    folder.mkdir()
    (folder / "overlay.yaml").write_text(OVERLAY.replace("tissue-bank-basics", "small"), encoding="utf-8")

    assert places(check_pack(folder)) == small.due


def test_a_pack_beside_the_overlay_can_be_changed_too(small: Spoilt) -> None:
    small.change("pack.yaml", "version: 1.0.0", "version: 1.4.2")
    folder = small.folder.parent / "acme"
    folder.mkdir()
    (folder / "overlay.yaml").write_text(OVERLAY.replace("tissue-bank-basics", "small"), encoding="utf-8")

    assert read_pack(folder).version == "1.4.2+acme.1.2.0"
    small.change("bands.yaml", "bands:", "band:")
    assert [problem.code for problem in check_pack(folder)] == ["PACK-BASE"]


@pytest.mark.parametrize("text", ["", "- a list\n", "id: [\n", "id: &x acme\n"])
def test_a_file_that_is_no_overlay_is_a_problem(tmp_path: Path, text: str) -> None:
    (tmp_path / "overlay.yaml").write_text(text, encoding="utf-8")

    assert check_pack(tmp_path)
    with pytest.raises(PackError):
        read_pack(tmp_path)


def test_a_pack_itself_may_not_look_like_an_overlay(small: Spoilt) -> None:
    small.change("pack.yaml", "version: 1.0.0", "version: 1.0.0+acme.1.0.0", "PACK-VALUE", at="1.0.0+")

    assert places(check_pack(small.folder)) == small.due


def test_an_overlay_is_translated_where_it_differs(overlay: Spoilt) -> None:
    """The rest comes from the pack it changes, as far as that is translated."""
    lang = complete(overlay.folder)
    pack = read_pack(overlay.folder)
    files = open_pack(overlay.folder)

    other = translated(pack, "de", overlay.folder)

    assert {path.relative_to(lang).as_posix() for path in lang.rglob("*.yaml")} == {
        *("pack.yaml", "controls.yaml", "domains/STO.yaml", "domains/REL.yaml"),
    }
    assert check_pack(overlay.folder) == ()
    assert progress(files, overlay.folder, "de") == (13, 13)
    assert tuple(check_translation(files, overlay.folder, "de")) == ()
    assert other.digest == pack.digest
    assert other.title == "[Tissue bank basics for Acme]"
    assert other.question_by_id["STO-09"].label == "[Fire doors]"
    assert other.question_by_id["STO-03"].text.startswith("[Is there a duplicate")
    assert other.question_by_id["STO-03"].label != "[Second site]"
    assert write_skeleton(overlay.folder, "de") == ()


def test_a_new_overlay_passes_every_check(tmp_path: Path) -> None:
    written = new_overlay(tmp_path / "ours", "medical-registry")

    assert [path.name for path in written] == ["overlay.yaml"]
    assert [str(problem) for problem in check_pack(tmp_path / "ours")] == []


@pytest.mark.parametrize("text", [OVERLAY, HEAD])
def test_editors_have_a_schema_of_overlays(text: str) -> None:
    schema = schemas()["overlay.schema.json"]

    assert list(breaches(read_yaml(text, "overlay.yaml").data, schema, schema)) == []
    for old, new in (("below:", "under:"), ("version: 1.2.0", "version: 1.2"), ("what:", "waht:")):
        assert list(breaches(read_yaml(text.replace(old, new), "overlay.yaml").data, schema, schema))
