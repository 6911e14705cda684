"""What the program says and its language files agree."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from regrisk import catalogue
from regrisk.words import ASIDE

CODES = sorted(path.stem for path in catalogue.FOLDER.glob("*.ts"))


@pytest.fixture(scope="module")
def tool(root: Path) -> ModuleType:
    """The collector of texts, which is no part of the program."""
    spec = importlib.util.spec_from_file_location("words_tool", root / "packaging" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def translator(qapp: QCoreApplication, request: pytest.FixtureRequest) -> QTranslator:
    """Qt's own reader of a compiled language file."""
    made = QTranslator()
    assert made.load(str(catalogue.FOLDER / f"{request.param}.qm"))
    return made


def test_there_is_a_language() -> None:
    assert "de" in CODES


def test_the_language_files_hold_what_the_code_says(root: Path) -> None:
    """Exactly the texts of the code, each with the braces of its source."""
    done = subprocess.run(
        [sys.executable, "packaging/words.py", "--check"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stderr == ""
    assert done.returncode == 0


@pytest.mark.parametrize(("translator", "code"), [(code, code) for code in CODES], indirect=["translator"])
def test_the_compiled_file_says_the_same(translator: QTranslator, code: str) -> None:
    for key, said in catalogue.texts_in(code).items():
        text, _, about = key.partition(ASIDE)
        if isinstance(said, str):
            assert translator.translate("regrisk", text, about or None) == said
        else:
            assert tuple(translator.translate("regrisk", text, about or None, n) for n in (1, 2)) == said


@pytest.mark.parametrize("code", CODES)
def test_a_language_that_is_offered_is_finished(code: str) -> None:
    messages = ElementTree.parse(catalogue.FOLDER / f"{code}.ts").findall(".//translation")
    unfinished = [each for each in messages if each.get("type") == "unfinished"]

    assert unfinished == [] or code not in {language.code for language in catalogue.languages()}


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ('say("Close")', ["Close"]),
        ('say("Open", about="state")', ["Open|state"]),
        ('say("Undo" if way else "Redo")', ["Undo", "Redo"]),
        ('say_many(n, "{number} line", "{number} lines")', ["{number} lines"]),
        ('LABEL = later("Light")', ["Light"]),
        ("say(LABEL)", []),
        ("say(item.label)", []),
    ],
)
def test_every_way_to_say_a_text_is_found(tool: ModuleType, call: str, said: list[str]) -> None:
    found = tool.Found()
    tool.read(f"from regrisk.words import later, say, say_many\n{call}", "file.py", found)

    assert list(found.texts) == said
    assert found.faults == []


@pytest.mark.parametrize(
    "call",
    [
        'say(f"Copied: {link}")',
        'say("Copied: " + link)',
        "say(sentence())",
        "later(text)",
        'say("")',
        'say("Open", about=kind)',
        'say_many(n, one, "{number} lines")',
        'say_many(n, "{number} line", "{number} lines")\nsay_many(n, "a line", "{number} lines")',
    ],
)
def test_what_cannot_be_found_is_named_by_its_line(tool: ModuleType, call: str) -> None:
    found = tool.Found()
    tool.read(f"from regrisk.words import later, say, say_many\n{call}", "file.py", found)

    assert [fault.partition(" ")[0] for fault in found.faults] == [f"file.py:{2 + call.count(chr(10))}:"]


def test_another_say_is_none_of_ours(tool: ModuleType) -> None:
    found = tool.Found()
    tool.read('from regrisk_ui import announce\nannounce.say(widget, f"{sentence}")', "file.py", found)

    assert (found.texts, found.faults) == ({}, [])


@pytest.mark.parametrize(
    ("one", "value", "right"),
    [
        ("", "Kopiert: {link}", True),
        ("", "Kopiert: {verweis}", False),
        ("", "Kopiert", False),
        ("", ["Kopiert: {link}", "Kopiert: {link}"], False),
        ("a {link}", ["ein {link}", "viele {link}"], True),
        ("a {link}", ["ein {link}"], False),
    ],
)
def test_a_translation_has_the_braces_of_its_source(
    tool: ModuleType, one: str, value: str | list[str], right: bool
) -> None:
    faults = list(tool._faults_of(tool.Text("Copied: {link}", "", one, "file.py:1"), value))

    assert (faults == []) is right
