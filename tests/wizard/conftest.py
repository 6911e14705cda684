"""The shipped pack with its mid-size example, as the wizard sees them."""

from datetime import date

import pytest

from regrisk.app.examples import example
from regrisk.app.shipped import shipped_pack
from regrisk.model.assessment import Assessment, RegistryName
from regrisk.model.pack import Pack


@pytest.fixture(scope="session")
def pack() -> Pack:
    return shipped_pack()


@pytest.fixture(scope="session")
def lakes() -> Assessment:
    return example()


@pytest.fixture
def blank(pack: Pack) -> Assessment:
    """An assessment without any answer."""
    return Assessment(
        pack=pack.id,
        registry=RegistryName(name="Northern Stroke Registry", organisation="Northern Health Network"),
        taken_on=date(2026, 11, 20),
    )
