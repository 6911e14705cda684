"""The shipped pack, its examples, and a workspace to answer in."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from regrisk.app.names import registry_name
from regrisk.app.shipped import shipped_pack
from regrisk.app.workspace import Workspace
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.packs.document import read_assessment
from regrisk.packs.locate import bundled_pack

LAKES = registry_name("Lakes Arthroplasty Registry", "Lakes Orthopaedic Society")
TAKEN = date(2026, 11, 20)


class Clock:
    """A clock that moves a second whenever it is read."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


@pytest.fixture(scope="session")
def pack() -> Pack:
    return shipped_pack()


@pytest.fixture(scope="session")
def pack_folder() -> Path:
    """The folder of the shipped pack."""
    return bundled_pack()


@pytest.fixture(scope="session")
def examples(pack_folder: Path) -> Path:
    """The folder of the example documents."""
    return pack_folder / "examples"


@pytest.fixture(scope="session")
def mid_size(pack: Pack, examples: Path) -> Assessment:
    return read_assessment(examples / "mid-size-conditional.yaml", pack)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "workspace.regrisk"


@pytest.fixture
def workspace(place: Path) -> Iterator[Workspace]:
    with Workspace.open(place, now=Clock()) as opened:
        yield opened


@pytest.fixture
def started(workspace: Workspace) -> int:
    """The id of an assessment without any answer."""
    registry = workspace.add_registry(LAKES)
    return workspace.start_assessment(registry.id, title="Autumn", taken_on=TAKEN).id
