"""Registries: added, renamed, removed and brought back."""

import pytest

from regrisk.errors import StoreError
from regrisk.model.assessment import RegistryName
from regrisk.store import registries
from regrisk.store.file import WorkspaceFile

from .conftest import LAKES, NOW

COAST = RegistryName(name="Coast Stroke Registry", organisation="Coast University")


def test_registries_are_listed_by_name(file: WorkspaceFile) -> None:
    lakes = registries.add(file, LAKES)
    coast = registries.add(file, COAST)

    assert registries.listed(file) == (coast, lakes)


def test_a_registry_is_found_by_name_and_organisation_together(file: WorkspaceFile) -> None:
    lakes = registries.add(file, LAKES)

    assert registries.find(file, LAKES) == lakes
    assert registries.find(file, RegistryName(name=LAKES.name, organisation="Another")) is None


def test_two_registries_of_one_name_and_organisation_are_refused(file: WorkspaceFile) -> None:
    registries.add(file, LAKES)
    coast = registries.add(file, COAST)

    with pytest.raises(StoreError, match="already in this workspace"):
        registries.add(file, LAKES)
    with pytest.raises(StoreError, match="already in this workspace"):
        registries.rename(file, coast.id, LAKES)


def test_a_registry_is_renamed(file: WorkspaceFile) -> None:
    lakes = registries.add(file, LAKES)

    renamed = registries.rename(file, lakes.id, COAST)

    assert (renamed.id, renamed.name) == (lakes.id, COAST.name)
    assert registries.rename(file, lakes.id, COAST) == renamed


def test_a_removed_registry_comes_back(file: WorkspaceFile) -> None:
    lakes = registries.add(file, LAKES)

    registries.remove(file, lakes.id, NOW)
    assert registries.listed(file) == ()

    assert registries.restore(file, lakes.id) == lakes
    assert registries.listed(file) == (lakes,)


def test_a_removed_registry_does_not_keep_its_name_from_a_new_one(file: WorkspaceFile) -> None:
    lakes = registries.add(file, LAKES)
    registries.remove(file, lakes.id, NOW)
    new = registries.add(file, LAKES)

    with pytest.raises(StoreError, match="already in this workspace"):
        registries.restore(file, lakes.id)
    assert registries.listed(file) == (new,)


def test_a_registry_that_is_not_there_is_refused(file: WorkspaceFile) -> None:
    for act in (registries.one, registries.restore):
        with pytest.raises(StoreError, match="there is no registry 7"):
            act(file, 7)
