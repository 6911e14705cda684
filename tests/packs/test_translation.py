"""A pack in another language: the same pack in other words, and every gap named where it is."""

import shutil
from pathlib import Path

import pytest

from regrisk.errors import PackError, UsageError
from regrisk.model.pack import Pack
from regrisk.model.question import BuildsOn, Maturity
from regrisk.packs.check import check_pack
from regrisk.packs.check_lang import check_translation, progress
from regrisk.packs.document import read_assessment
from regrisk.packs.folder import open_folder
from regrisk.packs.lang_folder import languages_of
from regrisk.packs.locate import bundled_pack
from regrisk.packs.read import read_pack
from regrisk.packs.skeleton import write_skeleton
from regrisk.packs.translation import best_language, in_language, read_translation, translated
from regrisk.scoring.evaluate import evaluate
from tests.packs.spoiling import Spoilt, places
from tests.packs.translating import complete, fill

STO = "lang/de/domains/STO.yaml"


def without_texts(pack: Pack) -> object:
    """What a pack holds beside the words that were put in brackets."""

    def plain(value: object) -> object:
        match value:
            case dict():
                return {key: plain(inner) for key, inner in value.items()}
            case list():
                return [plain(inner) for inner in value]
            case str():
                return value.removeprefix("[").removesuffix("]")
        return value

    return plain(pack.model_dump(mode="json", by_alias=True, exclude={"language", "domains"}))


@pytest.mark.parametrize("pack_id", ["medical-registry", "tissue-bank-basics"])
def test_only_words_differ(pack_id: str, tmp_path: Path) -> None:
    """Whatever is no text stays, and the digest with it: the two are one pack."""
    folder = shutil.copytree(bundled_pack(pack_id), tmp_path / pack_id, ignore=shutil.ignore_patterns("lang"))
    complete(folder)
    own = read_pack(folder)

    other = translated(own, "de", folder)

    assert (other.language, own.language) == ("de", "en")
    assert other.digest == own.digest
    assert other.canonical == own.canonical
    assert without_texts(other) == without_texts(own)
    assert [question.id for question in other.questions] == [question.id for question in own.questions]
    for now, was in zip(other.questions, own.questions, strict=True):
        assert (now.text, now.label, now.weight) == (f"[{was.text}]", f"[{was.label}]", was.weight)
        if isinstance(now, Maturity) and isinstance(was, Maturity):
            for level, before in zip(now.levels, was.levels, strict=True):
                if isinstance(before, BuildsOn):
                    assert level == BuildsOn(builds_on=before.builds_on, adds=f"[{before.adds}]")
                else:
                    assert level == f"[{before}]"
    assert check_pack(folder) == ()


def test_both_are_evaluated_alike(large: Spoilt) -> None:
    complete(large.folder)
    own = read_pack(large.folder)
    other = translated(own, "de", large.folder)
    document = read_assessment(large.folder / "examples" / "mid-size-conditional.yaml", own)

    was, now = evaluate(own, document), evaluate(other, document)

    assert now.score == was.score
    assert now.pack == was.pack
    assert [finding.questions for finding in now.findings] == [finding.questions for finding in was.findings]
    assert [one.id for one in now.contradictions] == [one.id for one in was.contradictions]
    assert all(
        "[" in one.because and "[" not in two.because
        for one, two in zip(now.contradictions, was.contradictions, strict=True)
    )


def test_two_translations_of_one_pack_are_each_said_in_their_own_words(large: Spoilt) -> None:
    """An evaluation keeps nothing of an earlier wording, though pack and language are the same."""
    own = read_pack(large.folder)
    document = read_assessment(large.folder / "examples" / "mid-size-conditional.yaml", own)
    shipped = translated(own, "de")
    complete(large.folder)
    bracketed = translated(own, "de", large.folder)

    first, second = (evaluate(each, document).drivers for each in (bracketed, shipped))

    assert first
    assert all(line.because.startswith("[") for line in first)
    assert not any(line.because.startswith("[") for line in second)
    assert (bracketed.digest, bracketed.language) == (shipped.digest, shipped.language)
    assert bracketed.wording != shipped.wording


def test_a_text_that_is_not_there_yet_stands_in_the_own_language(small: Spoilt) -> None:
    fill(small.folder, but=("REL.yaml",))
    small.change(STO, 'label: "[Second site]"', "label:")

    other = translated(read_pack(small.folder), "de", small.folder)

    assert other.question_by_id["STO-03"].label == "Second site"
    assert other.question_by_id["STO-02"].label == "[Hours without power]"
    assert other.domain_of["REL-01"].title == "Release and records"


def test_a_text_that_was_reworded_keeps_its_own_words(small: Spoilt) -> None:
    """An assessment of last year answers last year's questions, in the words they had."""
    old = read_pack(small.folder)
    small.change("domains/STO.yaml", "label: Second site", "label: Second building")
    complete(small.folder)
    translation = read_translation(small.folder, "de", read_pack(small.folder))

    shown = in_language(old, translation)

    assert shown.digest == old.digest
    assert shown.question_by_id["STO-03"].label == "Second site"
    assert shown.question_by_id["STO-03"].text == f"[{old.question_by_id['STO-03'].text}]"


@pytest.mark.parametrize(
    ("wanted", "found"), [("de", "de"), ("de-AT", "de"), ("pt-BR", "pt-BR"), ("pt", None), ("en", None)]
)
def test_the_nearest_language_is_used(wanted: str, found: str | None) -> None:
    assert best_language(wanted, "en-GB", ("de", "pt-BR")) == found


def test_without_a_translation_a_pack_is_itself(small: Spoilt) -> None:
    pack = read_pack(small.folder)

    assert translated(pack, "fr", small.folder) is pack
    assert translated(pack, "en-GB", small.folder) is pack


def test_a_skeleton_lacks_every_text_and_leaves_the_pack_good(small: Spoilt) -> None:
    written = write_skeleton(small.folder, "de")
    files = open_folder(small.folder)

    problems = tuple(check_translation(files, small.folder, "de"))

    assert languages_of(small.folder) == ("de",)
    assert {path.relative_to(small.folder / "lang/de").as_posix() for path in written} == {
        *("pack.yaml", "profile.yaml", "controls.yaml", "bands.yaml", "contradictions.yaml", "coverage.yaml"),
        *("domains/STO.yaml", "domains/DON.yaml", "domains/REL.yaml"),
    }
    done, there = progress(files, small.folder, "de")
    assert (done, there) == (0, len(problems))
    assert {problem.code for problem in problems} == {"LANG-EMPTY"}
    assert check_pack(small.folder) == ()
    assert write_skeleton(small.folder, "de") == ()


def test_what_a_finished_translation_lacks_is_a_problem(small: Spoilt) -> None:
    complete(small.folder)
    small.change(STO, '    label: "[Second site]"\n', "", "LANG-MISSING")
    small.due[-1] = f"small/{STO}:{_line(small, '- id: STO-03')} LANG-MISSING"
    small.change(STO, '"[For some]"', "", "LANG-EMPTY", at="")
    (small.folder / "lang/de/bands.yaml").unlink()
    small.due[-1] = f"small/{STO}:{_line(small, '- value: part') + 1} LANG-EMPTY"
    small.due.append("small/lang/de/bands.yaml:0 LANG-FILE")

    assert sorted(places(check_pack(small.folder))) == sorted(small.due)


def _line(small: Spoilt, text: str) -> int:
    lines = (small.folder / STO).read_text(encoding="utf-8").splitlines()
    return next(at for at, line in enumerate(lines, start=1) if text in line)


def test_an_entry_that_is_missing_is_one_problem(small: Spoilt) -> None:
    complete(small.folder)
    path = small.folder / STO
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("  - id: STO-04")], encoding="utf-8")

    [problem] = check_pack(small.folder)

    assert problem.code == "LANG-MISSING"
    assert problem.what == "questions, STO-04 is missing, with 11 texts."
    assert problem.line == _line(small, "questions:") + 1


@pytest.mark.parametrize(
    ("old", "new", "code", "says"),
    [
        ("made_from: sha256-", "made_from: sha256-0", "STALE", "have changed"),
        ("made_from:", "# made_from:", "STALE", "does not say which texts"),
        ("title: ", "titel: x\ntitle: ", "EXTRA", '"titel" is no text'),
        ("title: ", "weight: 40\ntitle: ", "EXTRA", '"weight" is no text'),
        (
            "- id: STO-02",
            "- id: STO-22\n    label: x\n  - id: STO-02",
            "EXTRA",
            "no text for questions, STO-22",
        ),
        ("- id: STO-02", "- id: STO-01\n    label: x\n  - id: STO-02", "EXTRA", "STO-01 stands twice"),
        ("- id: STO-02", "- label: x\n  - id: STO-02", "VALUE", 'a mapping with the field "id"'),
        (
            '- "[Fuel contract]"',
            '- "[Fuel contract]"\n      - "[More]"',
            "EXTRA",
            "STO-02, evidence, number 3",
        ),
        ('label: "[Second site]"', "label: 12", "VALUE", "must be text, not 12"),
        ('label: "[Second site]"', "label: [one, two]", "VALUE", "must be text, not a list"),
        ('short: "[Storage]"', "short: Lagerung und alles was dazu", "LENGTH", "room for 24"),
        ('"[Second site]"', '"[{place}]"', "BRACES", "must hold no words in braces"),
        ("- adds:", "- and:", "EXTRA", '"and" is no text'),
        ('purpose: "', 'purpose: &x "', "", "An anchor"),
    ],
)
def test_a_fault_in_a_translation_is_told_where_it_stands(
    small: Spoilt, old: str, new: str, code: str, says: str
) -> None:
    complete(small.folder)
    path = small.folder / STO
    text = path.read_text(encoding="utf-8")
    at = text.index(old)
    path.write_text(text.replace(old, new, 1), encoding="utf-8")

    problems = [each for each in check_pack(small.folder) if code in each.code and says in str(each)]

    assert problems, [str(each) for each in check_pack(small.folder)]
    assert problems[0].where == f"small/{STO}"
    assert 0 <= problems[0].line - (text.count("\n", 0, at) + 1) <= new.count("\n") or code == "STALE"
    assert problems[0].remedy


def test_braces_that_the_program_fills_must_stay(small: Spoilt) -> None:
    complete(small.folder)
    small.change("lang/de/bands.yaml", "[{count} exclusions together", "[{Anzahl} exclusions together")
    pack = read_pack(small.folder)

    [problem] = check_pack(small.folder)

    assert problem.code == "LANG-BRACES"
    assert "{count}, {questions}" in problem.what
    with pytest.raises(PackError, match="LANG-BRACES"):
        translated(pack, "de", small.folder)


def test_a_changed_pack_makes_its_translation_stale_and_says_the_new_mark(small: Spoilt) -> None:
    complete(small.folder)
    small.change("domains/STO.yaml", "label: Second site", "label: Second building")

    [problem] = check_pack(small.folder)
    small.change(STO, _made_from(small), f"made_from: {problem.remedy.rsplit(' ', 1)[1].rstrip('.')}")

    assert (problem.code, problem.where) == ("LANG-STALE", f"small/{STO}")
    assert check_pack(small.folder) == ()


def _made_from(small: Spoilt) -> str:
    lines = (small.folder / STO).read_text(encoding="utf-8").splitlines()
    return next(line for line in lines if line.startswith("made_from"))


def test_a_translation_waits_while_its_own_file_has_a_problem(small: Spoilt) -> None:
    """One slip is one problem."""
    complete(small.folder)
    small.change("domains/STO.yaml", "- id: STO-02", "- ids: STO-02", "PACK-FIELD")

    assert [problem.code for problem in check_pack(small.folder)] == ["PACK-FIELD"]


def test_a_file_or_language_that_belongs_to_nothing_is_told(small: Spoilt) -> None:
    lang = complete(small.folder)
    (lang / "bandz.yaml").write_text("title: x\n", encoding="utf-8")
    shutil.copytree(lang, small.folder / "lang" / "Deutsch")
    (small.folder / "lang" / "Deutsch" / "bandz.yaml").unlink()

    assert places(check_pack(small.folder)) == [
        "small/lang/Deutsch:0 LANG-CODE",
        "small/lang/de/bandz.yaml:0 LANG-EXTRA",
    ]


@pytest.mark.parametrize(
    ("language", "says"), [("Deutsch", "no code"), ("en", "is written in"), ("", "no code")]
)
def test_what_no_skeleton_can_be_made_for_is_a_sentence(small: Spoilt, language: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        write_skeleton(small.folder, language)
