"""Form files: strict, with the place of every fault, and read back as they were written."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regrisk.app.forms import map_form, with_use
from regrisk.app.shipped import shipped_pack
from regrisk.errors import FormError
from regrisk.model.form import FieldUse, FormFile
from regrisk.packs.form_file import parse_form_file, read_form_file, write_form_file
from regrisk.questions.plain_text import forbidden_at

from .drawn import juniper

PACK = shipped_pack()
HEAD = f"format: 1\npack: medical-registry\nform: sha256:{'0' * 64}\nfields:\n"

words = st.text(min_size=1, max_size=40).filter(
    lambda text: forbidden_at(text) is None and bool(text.strip())
)
uses = st.one_of(
    st.builds(
        FieldUse,
        field=words,
        kind=st.just("text"),
        page=st.integers(0, 9),
        wording=words,
        text=words,
        leave=st.none(),
        confirmed=st.booleans(),
        answers=st.just({}),
    ),
    st.builds(
        lambda field, offered, confirmed, likeness: FieldUse(
            field=field,
            kind="radio",
            options=tuple(offered),
            topic="mfa-remote",
            answers={"yes": offered[0], "no": offered[-1]},
            likeness=likeness,
            shares=(field.strip(),),
            confirmed=confirmed,
        ),
        words,
        st.lists(words, min_size=1, max_size=3, unique=True),
        st.booleans(),
        st.integers(0, 100),
    ),
)


@settings(max_examples=60)
@given(st.lists(uses, max_size=5, unique_by=lambda use: use.field))
def test_what_is_written_reads_back_as_the_same(listed: list[FieldUse]) -> None:
    file = FormFile(pack=PACK.id, form="sha256:" + "a" * 64, fields=tuple(listed))

    assert parse_form_file(write_form_file(file), "form.yaml", PACK) == file


def test_a_made_file_explains_itself_and_reads_back(tmp_path: Path) -> None:
    (tmp_path / "form.pdf").write_bytes(juniper())
    file = map_form(tmp_path / "form.pdf", PACK).file
    text = write_form_file(file)

    assert text.startswith("# Which answer goes into which field")
    assert text.count("confirmed: false") == len(file.fields)
    assert parse_form_file(text, "form.yaml", PACK) == file


def _said(fields: str) -> list[str]:
    with pytest.raises(FormError) as caught:
        parse_form_file(HEAD + fields, "form.yaml", PACK)
    return str(caught.value).splitlines()


@pytest.mark.parametrize(
    ("field", "says"),
    [
        ("{field: a, kind: text, topic: mfa-remot}", 'no topic "mfa-remot". Did you mean "mfa-remote"?'),
        ("{field: a, kind: text, fact: PRF-99}", 'The profile has no question "PRF-99".'),
        ("{field: a, kind: text, fact: PRF-32, part: signer}", 'PRF-32 has no part "signer".'),
        ("{field: a, kind: text, text: x, part: signer}", "Only a fact has parts."),
        ("{field: a, kind: radio, topic: edr, answers: {maybe: x}}", '"maybe" is not an answer'),
        ("{field: a, kind: radio, fact: PRF-18, answers: {'7': x}}", '"7" is not an answer'),
        ("{field: a, kind: radio, topic: patch-critical, answers: {'5': x}}", '"5" is not an answer'),
        ("{field: a, kind: radio, options: [J, N], topic: edr, answers: {yes: Y}}", '"a" has no option "Y".'),
        ("{field: a, kind: text}", "needs exactly one of topic, fact, text, leave"),
        ("{field: a, kind: text, text: x, topic: edr}", "needs exactly one of topic, fact, text, leave"),
        ("{field: a, kind: box, leave: true}", '"kind" must be'),
        ("{field: a, kind: text, leave: true, confirmed: maybe}", '"confirmed" must be true or false'),
        ("{field: a, kind: text, lave: true}", 'there is no field "lave" here. Did you mean "leave"?'),
        ("{field: '', kind: text, leave: true}", '"field"'),
    ],
)
def test_a_fault_is_told_with_its_place(field: str, says: str) -> None:
    said = _said(f"- {field}\n")

    assert any(says in line for line in said)
    assert all(line.startswith("form.yaml:5:") for line in said)


def test_all_faults_come_at_once() -> None:
    said = _said(
        "- {field: a, kind: text, topic: nothing-such}\n"
        "- {field: b, kind: text, fact: PRF-99}\n"
        "- {field: b, kind: text, leave: true}\n"
    )

    assert [line.split(":")[1] for line in said] == ["5", "6", "7"]
    assert "mapped twice" in said[2]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "The file is empty."),
        ("- a\n", "This is not a form file"),
        (HEAD.replace("format: 1", "format: 2"), "Use a newer regrisk."),
        (HEAD.replace("medical-registry", "other-pack"), 'for the pack "other-pack"'),
        (HEAD.replace("0000", "zzzz", 1), '"form" must be'),
        ("a: &x 1\n", "anchor"),
    ],
)
def test_what_is_no_form_file_of_this_pack_is_refused(text: str, says: str) -> None:
    with pytest.raises(FormError, match=says):
        parse_form_file(text, "form.yaml", PACK)


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FormError, match="There is no such file"):
        read_form_file(tmp_path / "form.yaml", PACK)


def test_a_use_is_replaced_where_its_field_is_and_added_where_it_is_not() -> None:
    leave = FieldUse(field="a", kind="text", leave=True)
    file = FormFile(pack=PACK.id, form="sha256:" + "a" * 64, fields=(leave,))
    chosen = FieldUse(field="a", kind="text", topic="edr", confirmed=True)
    other = FieldUse(field="b", kind="text", text="x")

    assert with_use(file, chosen).fields == (chosen,)
    assert with_use(file, other).fields == (leave, other)
