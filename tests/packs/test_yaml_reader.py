"""What the strict reader makes of text, and what it refuses and where."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regrisk.packs.yaml_reader import DEEPEST, MOST_CHARACTERS, MOST_NODES, read_yaml


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("Off", "Off"),
        ("True", "True"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("3", 3),
        ("-7", -7),
        ("0", 0),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        ("010", "010"),
        ("0x1f", "0x1f"),
        ("0o17", "0o17"),
        ("1_000", "1_000"),
        ("10:30", "10:30"),
        ("+1", "+1"),
        (".5", ".5"),
        (".inf", ".inf"),
        ("1e999", "1e999"),
        ("12345678901234567890", "12345678901234567890"),
        ("2026-11-24", "2026-11-24"),
        ("73-168", "73-168"),
        ('"3"', "3"),
        ("'true'", "true"),
        ("[1, no, [x]]", [1, "no", ["x"]]),
        ("{a: {b: 2}}", {"a": {"b": 2}}),
    ],
)
def test_a_value_is_what_it_looks_like(word: str, value: Any) -> None:
    tree = read_yaml(f"key: {word}\n", "f.yaml")

    assert tree.problems == []
    assert tree.data == {"key": value}
    assert type(tree.data["key"]) is type(value)


@pytest.mark.parametrize(
    ("text", "place", "code"),
    [
        ("", "1:1", "YAML-EMPTY"),
        ("# nothing\n", "1:1", "YAML-EMPTY"),
        ("a: 1\nb: 2\na: 3\n", "3:1", "YAML-DUPLICATE"),
        ("a:\n  b: 1\n  b: {c: 1}\n", "3:3", "YAML-DUPLICATE"),
        ("a: &x 1\n", "1:4", "YAML-ANCHOR"),
        ("a: &x {b: 1}\n", "1:4", "YAML-ANCHOR"),
        ("a: *x\n", "1:4", "YAML-ALIAS"),
        ("a: 1\n<<: {b: 2}\n", "2:1", "YAML-MERGE"),
        ("a: !!python/object/apply:os.system [id]\n", "1:4", "YAML-TAG"),
        ("a: !x b\n", "1:4", "YAML-TAG"),
        ("? [a]\n: b\n", "1:3", "YAML-KEY"),
        ("a: 1\n---\nb: 2\n", "2:1", "YAML-DOCUMENT"),
        ("a:\n\tb: 1\n", "2:1", "YAML-SYNTAX"),
        ('a: "never closed\n', "1:4", "YAML-SYNTAX"),
        ("a: b: c\n", "1:5", "YAML-SYNTAX"),
        ("a: @b\n", "1:4", "YAML-SYNTAX"),
        ("a: [1,\n2", "3:1", "YAML-SYNTAX"),
        ("a: 1\nb: \x00\n", "2:4", "YAML-CHARACTER"),
        ("a: \ud800\n", "1:4", "YAML-CHARACTER"),
        ('a: "\\0"\n', "1:4", "YAML-CHARACTER"),
        ('a: "\\x1b[31m"\n', "1:4", "YAML-CHARACTER"),
    ],
)
def test_what_is_refused_is_named_with_its_place(text: str, place: str, code: str) -> None:
    problems = read_yaml(text, "f.yaml").problems

    assert [(f"{problem.line}:{problem.column}", problem.code) for problem in problems][:1] == [(place, code)]
    assert all(problem.what.endswith(".") and problem.remedy.endswith(".") for problem in problems)


def test_reading_goes_on_after_a_fault_that_leaves_the_rest_readable() -> None:
    text = "a: 1\na: 2\nb: !x 3\nc: &y 4\n<<: {d: 5}\ne: 6\n"

    tree = read_yaml(text, "f.yaml")

    assert [problem.line for problem in tree.problems] == [2, 3, 4, 5]
    assert tree.data == {"a": 1, "b": "3", "c": 4, "e": 6}
    assert tree.whole


@pytest.mark.parametrize(("depth", "refused"), [(DEEPEST, False), (DEEPEST + 1, True)])
def test_the_deepest_nest_is_read_and_a_deeper_one_refused(depth: int, refused: bool) -> None:
    tree = read_yaml("[" * depth + "]" * depth, "f.yaml")

    assert [problem.code for problem in tree.problems] == ["YAML-DEPTH"] * refused


@pytest.mark.parametrize("nest", ["[" * 60_000, "- " * 60_000, "{a: " * 20_000, "? " * 30_000])
def test_a_huge_nest_is_a_sentence(nest: str) -> None:
    tree = read_yaml(nest, "f.yaml")

    assert tree.problems
    assert not tree.whole


def test_too_many_values_are_refused() -> None:
    assert [p.code for p in read_yaml("[" + "1," * MOST_NODES + "]", "f").problems] == ["YAML-SIZE"]


def test_too_long_a_text_is_refused_before_it_is_parsed() -> None:
    problems = read_yaml('a: "' + "[" * MOST_CHARACTERS + '"', "f.yaml").problems

    assert [problem.code for problem in problems] == ["YAML-SIZE"]


def test_every_key_and_value_has_its_place() -> None:
    tree = read_yaml("a:\n  - x\n  - {b: 1}\n", "f.yaml")

    key, value = tree.mark_of(("a", 1, "b"), key=True), tree.mark_of(("a", 1, "b"))
    assert key is not None
    assert value is not None
    assert (key.line, key.column) == (2, 5)
    assert (value.line, value.column) == (2, 8)


def test_the_place_of_something_missing_is_that_of_what_lacks_it() -> None:
    mark = read_yaml("a:\n  - x\n  - {b: 1}\n", "f.yaml").mark_of(("a", 1, "nothing", 7))

    assert mark is not None
    assert (mark.line, mark.column) == (2, 4)


_PLAIN = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), max_size=20)
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**17), 10**17) | _PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_PLAIN.filter(lambda k: k != "<<"), inner),
    max_leaves=20,
)


@given(
    st.dictionaries(_PLAIN.filter(lambda key: key != "<<"), _VALUES),
    st.booleans(),
    st.sampled_from([None, 1, "\t"]),
)
def test_json_reads_as_json(value: dict[str, Any], ascii_only: bool, indent: int | str | None) -> None:
    """Whatever another program writes as JSON comes in unchanged, escapes and tabs included."""
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)

    tree = read_yaml(text, "f.json")

    assert tree.problems == []
    assert tree.data == value
