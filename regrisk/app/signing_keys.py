"""Keys that sign: opened from a file, or made and kept in one that only its owner may read."""

import os
from datetime import date
from pathlib import Path

from regrisk.app.writing import cannot_write, settle
from regrisk.errors import ReportError, UsageError
from regrisk.export.signature import SigningKey, can_sign, make_key, open_key
from regrisk.words import say

__all__ = ["SigningKey", "can_sign", "new_key", "signing_key"]

_LARGEST = 1 << 20


def signing_key(path: Path, passphrase: str) -> SigningKey:
    """Return the key that the PKCS#12 file *path* holds.

    Raises:
        UsageError: it cannot be read or opened, or nothing here can sign.
    """
    try:
        with path.open("rb") as file:  # no further than it may go: a device has no size and no end
            content = file.read(_LARGEST + 1)
    except OSError as error:
        raise UsageError(
            say("{file}: the key cannot be read ({why}). Check the name.", file=path, why=error.strerror)
        ) from error
    if len(content) > _LARGEST:
        raise UsageError(say("{file}: this file is too large to be a key. Name a PKCS#12 file.", file=path))
    return open_key(content, passphrase)


def new_key(path: Path, name: str, organisation: str, passphrase: str, today: date) -> SigningKey:
    """Make a key with a certificate that *name* writes for itself, keep it in *path*, and return it.

    Raises:
        UsageError: the passphrase is empty, or nothing here can sign.
        ReportError: a file is there already, or none can be written.
    """
    content = make_key(name, organisation, passphrase, today)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise ReportError(
            say(
                "{file}: a file is there already, and a key is never replaced. "
                "Sign with it, or name another.",
                file=path,
            )
        ) from error
    except OSError as error:
        raise cannot_write(path, error) from error
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        settle(path.absolute().parent)
    except OSError as error:
        path.unlink(missing_ok=True)
        raise cannot_write(path, error) from error
    return open_key(content, passphrase)
