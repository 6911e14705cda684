"""Where the packs that ship with regrisk stand: inside an installed copy, or beside a checkout."""

from pathlib import Path

from regrisk.errors import UsageError
from regrisk.questions.suggest import did_you_mean

_PACKAGE = Path(__file__).parents[1]


def bundled_packs() -> tuple[Path, ...]:
    """Return the folder of every pack that ships with regrisk, by name."""
    installed = _PACKAGE / "questionnaires"
    root = installed if installed.is_dir() else _PACKAGE.parent / "questionnaires"
    return tuple(sorted(folder for folder in root.iterdir() if (folder / "pack.yaml").is_file()))


def bundled_pack(pack_id: str = "medical-registry") -> Path:
    """Return the folder of the shipped pack *pack_id*.

    Raises:
        UsageError: no pack of that name ships with regrisk.
    """
    found = {folder.name: folder for folder in bundled_packs()}
    if pack_id not in found:
        raise UsageError(f'No pack "{pack_id}" ships with regrisk. {did_you_mean(pack_id, found)}'.rstrip())
    return found[pack_id]
