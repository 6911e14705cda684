"""A signature catches what a digest cannot, and says what it does not show."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from regrisk.app.signing_keys import SigningKey, new_key, signing_key
from regrisk.app.verify import verify
from regrisk.errors import ReportError, UsageError
from regrisk.export import signature
from regrisk.export.signature import check_detached, check_pdf, sign_detached, sign_pdf
from tests.submission.making import (
    KEY_MADE_ON,
    PASSPHRASE,
    SOCIETY,
    Files,
    a_key,
    checked,
    differing,
    failed,
    files_of,
    flipped,
    listed_anew,
    sealed,
    small,
    zipped,
)


@pytest.fixture(scope="module")
def key_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("keys") / "own.p12"
    new_key(path, "Tobias Lindqvist", SOCIETY, PASSPHRASE, KEY_MADE_ON)
    return path


@pytest.fixture(scope="module")
def key() -> SigningKey:
    return a_key()


@pytest.fixture(scope="module")
def files() -> Files:
    """A signed submission with a short report."""
    return small("summary", signed=True)


@pytest.fixture(scope="module")
def unsigned() -> Files:
    return small("summary")


def test_a_signed_submission_is_found_intact_and_says_what_that_shows(
    tmp_path: Path, files: Files, key: SigningKey
) -> None:
    found = checked(zipped(tmp_path / "a.zip", files))

    assert found.intact, found.differences
    assert found.signed == "valid"
    (check,) = (each for each in found.checks if each.id == "signature")
    assert "Tobias Lindqvist" in check.because
    assert key.fingerprint in check.because
    assert "does not show who signed" in check.because


def test_only_signatures_differ_from_one_seal_to_the_next(
    tmp_path: Path, files: Files, key: SigningKey
) -> None:
    sealed(tmp_path / "again.zip", {"key": key, "variant": "summary"})
    again = files_of(tmp_path / "again.zip")

    same = {name for name in files if again[name] == files[name]}
    assert set(files) - same == {"report.pdf", "manifest.json", "manifest.sha256", "manifest.p7s"}


def test_signing_adds_to_the_report_and_changes_nothing_in_it(files: Files, key: SigningKey) -> None:
    bare = files["report.pdf"][: files["report.pdf"].index(b"%%EOF") + 6]

    assert check_pdf(bare) is None
    signed = sign_pdf(bare, key, "Test")
    assert signed.startswith(bare)


def test_a_forger_with_new_digests_is_caught_by_the_signature(tmp_path: Path, files: Files) -> None:
    forged = listed_anew({**files, "workbook.xlsx": files["workbook.xlsx"] + b"x"})

    found = checked(zipped(tmp_path / "a.zip", forged))

    assert found.signed == "invalid"
    assert failed(found) == {"signature"}
    assert differing(found) == {"manifest.p7s"}


def test_a_signature_taken_away_is_missed(tmp_path: Path, files: Files, unsigned: Files) -> None:
    bare = {name: content for name, content in files.items() if name != "manifest.p7s"}
    found = checked(zipped(tmp_path / "a.zip", bare))
    assert (found.signed, differing(found)) == ("invalid", {"manifest.p7s"})

    report = listed_anew({**files, "report.pdf": unsigned["report.pdf"]})
    found = checked(zipped(tmp_path / "b.zip", report))
    assert found.signed == "invalid"
    assert "report.pdf" in differing(found)


def test_taking_both_away_with_the_word_of_them_shows_on_paper(tmp_path: Path) -> None:
    """The report itself says that the submission is signed."""
    files = small(signed=True)
    end = files["report.pdf"].index(b"%%EOF") + 6
    bare = {name: content for name, content in files.items() if name != "manifest.p7s"}
    forged = listed_anew({**bare, "report.pdf": files["report.pdf"][:end]}, signed=False)

    found = checked(zipped(tmp_path / "a.zip", forged))

    assert found.signed == "none"
    assert failed(found) == {"pdf-figures", "papers"}


def test_two_keys_are_not_one_signature(tmp_path: Path, files: Files) -> None:
    other = new_key(tmp_path / "other.p12", "Somebody", "Else", "pw", KEY_MADE_ON)
    forged = {**files, "manifest.p7s": sign_detached(files["manifest.json"], other)}

    found = checked(zipped(tmp_path / "a.zip", forged))

    assert found.signed == "invalid"
    assert any("another key" in one.because for one in found.differences)


def test_no_flipped_byte_of_a_signature_goes_unseen(files: Files) -> None:
    signed = files["manifest.p7s"]

    for at in sorted({*range(60), *range(60, len(signed), 13), *range(len(signed) - 20, len(signed))}):
        assert not check_detached(files["manifest.json"], flipped(signed, at)).sound, at


@pytest.mark.parametrize("name", ["report.pdf", "manifest.p7s", "assessment.json", "manifest.json"])
def test_one_flipped_byte_of_a_signed_submission_is_found(tmp_path: Path, files: Files, name: str) -> None:
    changed = {**files, name: flipped(files[name], len(files[name]) // 2)}

    found = checked(zipped(tmp_path / "a.zip", changed))

    assert name in differing(found)


@pytest.mark.parametrize("content", [b"", b"junk", b"\x30\x80" + bytes(100), b"-----BEGIN CMS-----"])
def test_what_is_no_signature_does_not_hold(files: Files, content: bytes) -> None:
    assert not check_detached(files["manifest.json"], content).sound


def test_something_added_behind_a_signed_report_is_seen(files: Files) -> None:
    found = check_pdf(files["report.pdf"] + b"\n% more")

    assert found is not None
    assert not found.sound
    assert "added" in found.why


def test_a_key_is_kept_for_its_owner_alone_and_never_replaced(tmp_path: Path, key_file: Path) -> None:
    assert key_file.stat().st_mode & 0o777 == 0o600
    before = key_file.read_bytes()

    with pytest.raises(ReportError, match="a key is never replaced"):
        new_key(key_file, "Somebody", "Else", "pw", KEY_MADE_ON)

    assert key_file.read_bytes() == before


@pytest.mark.parametrize("passphrase", ["another", "", "a secret "])
def test_another_passphrase_is_a_sentence(key_file: Path, passphrase: str) -> None:
    with pytest.raises(UsageError, match="the passphrase is another one"):
        signing_key(key_file, passphrase)


def test_what_is_no_key_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.p12").write_bytes(b"no key")

    with pytest.raises(UsageError, match="no PKCS#12 file"):
        signing_key(tmp_path / "a.p12", "pw")
    with pytest.raises(UsageError, match="cannot be read"):
        signing_key(tmp_path / "none.p12", "pw")
    with pytest.raises(UsageError, match="passphrase of the new key is empty"):
        new_key(tmp_path / "b.p12", "A", "B", "", KEY_MADE_ON)
    assert not (tmp_path / "b.p12").exists()


def _issued(path: Path) -> Path:
    """A key whose certificate somebody else wrote, and that expired long ago."""

    def name(common: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])

    issuer, own = (rsa.generate_private_key(65537, 2048) for _ in range(2))
    start = datetime(2020, 1, 1)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name("Registry office"))
        .issuer_name(name("An authority"))
        .public_key(own.public_key())
        .serial_number(7)
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=30))
        .sign(issuer, hashes.SHA256())
    )
    locked = serialization.BestAvailableEncryption(b"pw")
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"own", own, certificate, None, locked))
    return path


def test_who_issued_a_certificate_is_told_and_not_judged(tmp_path: Path) -> None:
    key = signing_key(_issued(tmp_path / "issued.p12"), "pw")
    sealed(tmp_path / "a.zip", {"key": key, "variant": "summary"})

    found = checked(tmp_path / "a.zip")

    assert found.intact, found.differences
    (check,) = (each for each in found.checks if each.id == "signature")
    assert "An authority" in check.because
    assert "was not checked" in check.because


def test_without_the_part_that_signs_an_unsigned_submission_is_checked_all_the_same(
    tmp_path: Path, files: Files, unsigned: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signature, "find_spec", lambda name: None)

    assert checked(zipped(tmp_path / "a.zip", unsigned)).intact
    with pytest.raises(UsageError, match=r"regrisk\[sign\]"):
        verify(zipped(tmp_path / "b.zip", files))
    with pytest.raises(UsageError, match=r"regrisk\[sign\]"):
        new_key(tmp_path / "c.p12", "A", "B", "pw", KEY_MADE_ON)
