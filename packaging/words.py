"""Collects what the program says into its language files.

Every text given to ``say``, ``say_many`` and ``later`` in the code, with its translation from
``packaging/lang/CODE/*.yaml``, becomes ``regrisk/assets/lang/CODE.ts``, and that is compiled to ``CODE.qm``.

    packaging/words.py                    write the files
    packaging/words.py --check            write nothing; fail where they are stale or something is wrong
    packaging/words.py --missing [PATH]   print as YAML what files under PATH say and nobody translated
"""

import argparse
import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

import yaml

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ("regrisk", "ui/regrisk_ui")
TRANSLATIONS = ROOT / "packaging" / "lang"
MADE = ROOT / "regrisk" / "assets" / "lang"
HOME = "regrisk.words"
SAYING = ("say", "say_many", "later")
BRACES = re.compile(r"(?<!\{)\{(\w*)[^{}]*\}(?!\})")
ALLOWED = "Give it a literal, or a name of a constant made with later(...)."


@dataclass(frozen=True)
class Text:
    """What the code says: for a count *one* is its form for 1, else it is empty."""

    many: str
    about: str
    one: str
    where: str

    @property
    def key(self) -> str:
        """How the text is named in the files of translations."""
        return f"{self.many}|{self.about}" if self.about else self.many


@dataclass
class Found:
    """The texts of the code in its order, and what is wrong."""

    texts: dict[str, Text] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, text: Text) -> None:
        """Take a text, once."""
        known = self.texts.setdefault(text.key, text)
        if known.one != text.one:
            self.faults.append(
                f"{text.where}: {text.many!r} is said with another form for 1 at {known.where}. "
                "Say both alike, or tell them apart with about=."
            )


def texts_of_code(root: Path = ROOT, under: str = "") -> Found:
    """Return what the files of the program say, by file and line."""
    found = Found()
    for folder in SOURCES:
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            if name.startswith(under) and name != "regrisk/words.py":
                read(path.read_text(encoding="utf-8"), name, found)
    return found


def read(code: str, name: str, found: Found) -> None:
    """Add what the code of one file says to *found*."""
    tree = ast.parse(code, name)
    called = dict(_names_of(tree))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        function = called.get(ast.unparse(call.func))
        if function is not None:
            _read_call(call, function, f"{name}:{call.lineno}", found)


def _names_of(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Return under which names a file knows the functions of the home of words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == HOME:
            yield from ((each.asname or each.name, each.name) for each in node.names if each.name in SAYING)
        elif isinstance(node, ast.ImportFrom) and node.module == "regrisk":
            for each in node.names:
                if each.name == "words":
                    yield from ((f"{each.asname or each.name}.{name}", name) for name in SAYING)
        elif isinstance(node, ast.Import) and any(each.name == HOME for each in node.names):
            yield from ((f"{HOME}.{name}", name) for name in SAYING)


def _read_call(call: ast.Call, function: str, where: str, found: Found) -> None:
    needed = 3 if function == "say_many" else 1
    if len(call.args) != needed or any(isinstance(each, ast.Starred) for each in call.args):
        found.faults.append(f"{where}: {function} takes {needed} texts and numbers by place, values by name.")
        return
    about = next((each.value for each in call.keywords if each.arg == "about"), ast.Constant(""))
    if not (isinstance(about, ast.Constant) and isinstance(about.value, str)):
        found.faults.append(f"{where}: about= takes a literal.")
        return
    if function == "say_many":
        one, many = list(_literals(call.args[1])), list(_literals(call.args[2]))
        if len(one) != len(many) or not all(one) or not all(many):
            found.faults.append(f"{where}: say_many takes two literals.")
        for single, several in zip(one, many, strict=False):
            found.add(Text(several or "", about.value, single or "", where))
        return
    for text in _literals(call.args[0]):
        if text:
            found.add(Text(text, about.value, "", where))
        elif function == "later" or text == "" or not _is_name(call.args[0]):
            found.faults.append(f"{where}: {function} cannot find this text. {ALLOWED}")


def _literals(node: ast.expr) -> Iterator[str | None]:
    """Return the literals that an argument can be; None for what is no literal."""
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    else:
        yield node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_name(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return all(isinstance(each, ast.Constant) or _is_name(each) for each in (node.body, node.orelse))
    return isinstance(node, ast.Name | ast.Attribute | ast.Subscript)


def translations(code: str, found: Found) -> tuple[dict[str, str | list[str]], list[str]]:
    """Return the translations into a language by key, and what is wrong with them."""
    said: dict[str, str | list[str]] = {}
    faults: list[str] = []
    for path in sorted((TRANSLATIONS / code).glob("*.yaml")):
        entries = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader) or {}  # "On" stays a text
        for key, value in entries.items():
            where = f"{path.relative_to(ROOT).as_posix()}: {key!r}"
            text = found.texts.get(key)
            if not value:
                continue
            if text is None:
                faults.append(f"{where}: the code does not say this any more.")
            elif said.setdefault(key, value) != value:
                faults.append(f"{where}: another file translates it otherwise.")
            else:
                faults.extend(f"{where}: {fault}" for fault in _faults_of(text, value))
    return {key: value for key, value in said.items() if key in found.texts}, faults


def _faults_of(text: Text, value: str | list[str]) -> Iterator[str]:
    forms = [value] if isinstance(value, str) else value
    if isinstance(value, str) == bool(text.one) or (text.one and len(forms) != 2):
        yield "give two forms, [one, many]." if text.one else "give one text."
        return
    for form in forms:
        extra = braces(form) - braces(text.many)
        lost = braces(text.many) - braces(form) - ({"number"} if form is forms[0] and text.one else set())
        if extra or lost:
            yield f"the braces differ: {', '.join(sorted(extra | lost))}."


def braces(text: str) -> set[str]:
    """Return the names in braces."""
    return set(BRACES.findall(text))


def linguist_file(code: str, found: Found, said: dict[str, str | list[str]]) -> str:
    """Return the text of the Qt Linguist file of a language."""
    about = yaml.load((TRANSLATIONS / f"{code}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f"<!-- Made by `make words` from the code and packaging/lang/{code}; change it there. -->",
        f'<TS version="2.1" language="{code}" sourcelanguage="en">',
        f"<extra-name>{escape(about['name'])}</extra-name>",
        *(["<extra-draft>not offered yet</extra-draft>"] if about.get("draft") == "true" else []),
        "<context>",
        "    <name>regrisk</name>",
    ]
    for key, text in found.texts.items():
        lines += _message(text, said.get(key))
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(text: Text, value: str | list[str] | None) -> Iterator[str]:
    yield '    <message numerus="yes">' if text.one else "    <message>"
    yield f"        <source>{escape(text.many)}</source>"
    if text.about:
        yield f"        <comment>{escape(text.about)}</comment>"
    mark = "" if value else ' type="unfinished"'
    if text.one:
        forms = value if isinstance(value, list) else ["", ""]
        yield f"        <translation{mark}>"
        yield from (f"            <numerusform>{escape(form)}</numerusform>" for form in forms)
        yield "        </translation>"
    else:
        yield f"        <translation{mark}>{escape(value) if isinstance(value, str) else ''}</translation>"
    yield "    </message>"


def compile_to(source: Path, target: Path) -> None:
    """Compile a Qt Linguist file; PySide6 brings what does it."""
    lrelease = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)


def missing(under: str) -> str:
    """Return what the files under a path say and a language lacks, as YAML to fill in."""
    everything, here = texts_of_code(), texts_of_code(under=under)
    out = []
    for code in codes():
        said, _ = translations(code, everything)
        out += [
            f"{json.dumps(key, ensure_ascii=False)}: {'[, ]' if text.one else ''}".rstrip()
            for key, text in here.texts.items()
            if key not in said
        ]
    return "\n".join(out)


def codes() -> list[str]:
    """Return the languages there are files of translations for."""
    return sorted(path.stem for path in TRANSLATIONS.glob("*.yaml"))


def main() -> int:
    """Do what the command line asks and return an exit code."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    asked.add_argument("--check", action="store_true")
    asked.add_argument("--missing", nargs="?", const="", metavar="PATH")
    given = asked.parse_args()
    if given.missing is not None:
        sys.stdout.write(f"{missing(given.missing)}\n")
        return 0
    found = texts_of_code()
    faults = list(found.faults)
    for code in codes():
        said, wrong = translations(code, found)
        faults += wrong
        text, path = linguist_file(code, found, said), MADE / f"{code}.ts"
        if not given.check:
            MADE.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            compile_to(path, path.with_suffix(".qm"))
        elif not path.is_file() or path.read_text(encoding="utf-8") != text:
            faults.append(f"{path.relative_to(ROOT).as_posix()}: stale. Run `make words`.")
        sys.stdout.write(f"{code}: {len(said)} of {len(found.texts)} texts are translated.\n")
    sys.stderr.writelines(f"{fault}\n" for fault in faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
