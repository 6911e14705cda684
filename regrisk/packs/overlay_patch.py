"""The changes of an overlay, made one by one to the data of a pack."""

from collections.abc import Iterator, Mapping
from typing import Any

from regrisk.packs.faults import Fault
from regrisk.packs.resolve import Path, value_at
from regrisk.packs.survey import Entry, Slot, Stranger, survey
from regrisk.packs.wording import REWORDED, Shape, Text
from regrisk.questions.parse import said
from regrisk.questions.suggest import did_you_mean, nearest, shown

_ONE = {"domains": "domain", "questions": "question", "profile": "profile question", "controls": "control"}


class Patch:
    """The data of a pack while an overlay changes it.

    ``origins`` says for the path of each change in which file and where it is written, and for what moved
    where it stood; ``faults`` are about the overlay's own data.
    """

    def __init__(self, data: dict[str, Any], domains: list[str], file: str) -> None:
        self.data = data
        self.origins: dict[Path, tuple[str, Path]] = {}
        self.faults: list[Fault] = []
        self._file = file
        self._domain_files = domains

    def apply(self, overlay: dict[str, Any]) -> None:
        """Make every change that *overlay* describes: reword, add, weigh anew, hide."""
        for section, texts in overlay.get("reword", {}).items():
            self._reword(section, texts)
        for kind, members in overlay.get("add", {}).items():
            for at, member in enumerate(members):
                self._add(kind, member, ("add", kind, at))
        for name, weight in overlay.get("weights", {}).items():
            self._weigh(name, weight)
        for at, name in enumerate(overlay.get("hide", [])):
            self._hide(name, ("hide", at))

    def _reword(self, section: str, texts: Any) -> None:
        shape = REWORDED[section]
        places, entries = self._places(section, shape)
        unknown: set[Path] = set()
        for found in survey(shape, texts):
            path = ("reword", section, *found.path)
            if isinstance(found, Stranger):
                self.faults.append(_stranger(path, found))
            elif any(found.key[:length] in unknown for length in range(len(found.key) + 1)):
                continue
            elif isinstance(found, Entry):
                if found.key not in entries:
                    unknown.add(found.key)
                    self.faults.append(_unknown(path, section, found.key, entries))
            elif not isinstance(found.value, str) or not found.value.strip():
                what = f"{shown(str(found.at))} must be text, not {said(found.value)}."
                self.faults.append(Fault(path, what, "Write the new text, or remove the line.", "VALUE"))
            else:
                self._put(found, path, places, entries)

    def _places(self, section: str, shape: Shape) -> tuple[dict[Path, Path], dict[Path, Path]]:
        """Return where each text of the pack's *section* stands in the data, and each entry, by key."""
        places: dict[Path, Path] = {}
        entries: dict[Path, Path] = {}
        for start in self._starts(section):
            for found in survey(shape, value_at(self.data, start)):
                if isinstance(found, Slot):
                    places[found.key] = (*start, *found.path)
                elif isinstance(found, Entry):
                    entries[found.key] = (*start, *found.path)
        return places, entries

    def _starts(self, section: str) -> Iterator[Path]:
        if section == "questions":
            yield from (("domains", d, "questions") for d in range(len(self.data["domains"])))
        elif section == "pack":
            yield ()
        elif section in self.data:
            yield (section,)

    def _put(self, slot: Slot, path: Path, places: Mapping[Path, Path], entries: Mapping[Path, Path]) -> None:
        """Put a text in the place of the pack's own, or where the pack could have had one."""
        target = places.get(slot.key)
        if (
            target is None
            and len(slot.key) == 2
            and isinstance(slot.shape, Text)
            and isinstance(slot.at, str)
        ):
            target = (*entries[slot.key[:1]], slot.at)
        if target is None:
            what = f"The pack has no such text of {slot.key[0]} to reword."
            self.faults.append(Fault(path, what, "Remove it, or correct its place.", "TARGET"))
            return
        value_at(self.data, target[:-1])[target[-1]] = slot.value
        self.origins[target] = (self._file, path)

    def _add(self, kind: str, member: Any, path: Path) -> None:
        name = member.get("id")
        if not isinstance(name, str):
            self.faults.append(Fault(path, 'The field "id" is missing.', "Add it.", "MISSING"))
        elif kind == "questions":
            self._add_question(name, dict(member), path)
        elif name in _ids(self.data.get(kind, [])):
            self.faults.append(_there_already(kind, name, path))
        else:
            members = self.data.setdefault(kind, [])
            self.origins[(kind, len(members))] = (self._file, path)
            members.append(member)

    def _add_question(self, name: str, question: dict[str, Any], path: Path) -> None:
        after = question.pop("after", None)
        code = name.partition("-")[0]
        codes = [domain.get("code") for domain in self.data["domains"]]
        if code not in codes:
            what = f"{name} belongs to the domain {shown(code)}, and the pack has none."
            self.faults.append(
                Fault((*path, "id"), what, "Start the id with the code of a domain.", "TARGET")
            )
            return
        d = codes.index(code)
        questions = self.data["domains"][d]["questions"]
        ids = _ids(questions)
        if name in ids:
            self.faults.append(_there_already("questions", name, path))
        elif after is not None and after not in ids:
            what = f"There is no question {shown(after)} in the domain {code}."
            remedy = did_you_mean(str(after), ids) or "Name another, or leave it out."
            self.faults.append(Fault((*path, "after"), what, remedy, "TARGET"))
        else:
            at = len(questions) if after is None else ids.index(after) + 1
            self._insert(d, at, question, path)

    def _insert(self, d: int, at: int, question: dict[str, Any], path: Path) -> None:
        """Insert a question; what comes behind it keeps its place of origin."""
        start: Path = ("domains", d, "questions")
        questions = self.data["domains"][d]["questions"]
        moved: dict[Path, tuple[str, Path]] = {}
        for index in range(at, len(questions)):
            own = self.origins.pop((*start, index), (self._domain_files[d], ("questions", index)))
            moved[(*start, index + 1)] = own
            for key in [each for each in self.origins if each[:4] == (*start, index) and len(each) > 4]:
                moved[(*start, index + 1, *key[4:])] = self.origins.pop(key)
        self.origins |= moved
        self.origins[(*start, at)] = (self._file, path)
        questions.insert(at, question)

    def _weigh(self, name: str, weight: int) -> None:
        domains = [domain.get("code") for domain in self.data["domains"]]
        target: Path | None = ("domains", domains.index(name)) if name in domains else self._question(name)
        if target is None:
            known = [*domains, *self._questions()]
            what = f"There is no question or domain {shown(name)}."
            remedy = did_you_mean(name, known) or "Correct it, or remove it."
            self.faults.append(Fault(("weights", name), what, remedy, "TARGET", at_key=True))
            return
        value_at(self.data, target)["weight"] = weight
        self.origins[(*target, "weight")] = (self._file, ("weights", name))

    def _hide(self, name: str, path: Path) -> None:
        target = self._question(name)
        if target is None:
            what = f"There is no question {shown(name)}."
            remedy = did_you_mean(name, self._questions()) or "Correct it, or remove it."
            self.faults.append(Fault(path, what, remedy, "TARGET"))
            return
        value_at(self.data, target)["hidden"] = True
        self.origins[(*target, "hidden")] = (self._file, path)

    def _questions(self) -> dict[str, Path]:
        return {
            question["id"]: ("domains", d, "questions", q)
            for d, domain in enumerate(self.data["domains"])
            for q, question in enumerate(domain["questions"])
            if isinstance(question.get("id"), str)
        }

    def _question(self, name: str) -> Path | None:
        return self._questions().get(name)


def _ids(members: list[Any]) -> list[str]:
    return [str(member.get("id")) for member in members]


def _there_already(kind: str, name: str, path: Path) -> Fault:
    what = f"The pack has {shown(name)} among its {kind} already."
    return Fault((*path, "id"), what, "Give it another id, or reword the pack's own.", "DUPLICATE")


def _unknown(path: Path, section: str, key: Path, entries: Mapping[Path, Path]) -> Fault:
    if len(key) == 1 and section in _ONE:
        known = [str(each[0]) for each in entries if len(each) == 1]
        remedy = did_you_mean(str(key[0]), known) or "Correct its id."
        return Fault(path, f"There is no {_ONE[section]} {shown(key[0])}.", remedy, "TARGET")
    name = ", ".join(f"number {part + 1}" if isinstance(part, int) else str(part) for part in key)
    return Fault(path, f"The pack has no texts of {name} to reword.", "Correct it, or remove it.", "TARGET")


def _stranger(path: Path, found: Stranger) -> Fault:
    if found.needs:
        return Fault(path, f"This must be {found.needs}.", "Write it as the pack does.", "VALUE")
    meant = nearest(str(path[-1]), found.fields)
    what = f"{shown(path[-1])} is no text that can be reworded."
    remedy = f'Did you mean "{meant}"?' if meant else "Remove it."
    return Fault(path, what, remedy, "FIELD", at_key=True)
