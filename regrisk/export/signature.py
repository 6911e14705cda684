"""Signatures of a submission: made with a PKCS#12 key, checked without asking any other computer.

pyHanko is loaded when a signature is made or checked, and only then: it is an extra, and slow to load.
"""

import asyncio
import hashlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from importlib.util import find_spec
from io import BytesIO
from typing import Any

from regrisk.errors import UsageError
from regrisk.words import later, say

FIELD = "Submission"
"""The name of the signature's field in the PDF."""
_YEARS_VALID = 10
_BROKEN = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, NotImplementedError)
"""What the parsers raise, whatever is wrong with what they read."""
_MISSING = later(
    "The part of regrisk that makes and checks signatures is not installed. "
    "Install it with: pip install 'regrisk[sign]'."
)


@dataclass(frozen=True)
class SigningKey:
    """A key with its certificate: the name in it, and the sha256 of the whole certificate."""

    signer: Any
    who: str
    fingerprint: str


@dataclass(frozen=True)
class Signature:
    """A signature that was looked at.

    ``sound`` says that what it signs is unaltered since; ``why`` says why not, as a part of a sentence.
    Who ``issued`` the certificate is told and not judged: no list of trusted issuers is kept here.
    """

    sound: bool
    why: str
    who: str
    issued: str
    fingerprint: str

    @property
    def self_made(self) -> bool:
        """Whether whoever signed wrote the certificate too."""
        return self.who == self.issued


def can_sign() -> bool:
    """Say whether signatures can be made and checked here."""
    return find_spec("pyhanko") is not None


def open_key(content: bytes, passphrase: str | None) -> SigningKey:
    """Return the key that a PKCS#12 file holds.

    Raises:
        UsageError: it is no such file, the passphrase is another one, or nothing here can sign.
    """
    _need()
    from asn1crypto.keys import PrivateKeyInfo
    from asn1crypto.x509 import Certificate
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.serialization import pkcs12
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    secret = passphrase.encode() if passphrase else None
    try:
        key, certificate, others = pkcs12.load_key_and_certificates(content, secret)
    except (ValueError, TypeError) as error:
        raise UsageError(
            say(
                "The key cannot be opened: the passphrase is another one, or this is no PKCS#12 file "
                "(its name ends in .p12 or .pfx). Try again."
            )
        ) from error
    if key is None or certificate is None:
        raise UsageError(say("The PKCS#12 file holds no key with its certificate. Export both into it."))
    encoding, plain = serialization.Encoding.DER, serialization.NoEncryption()
    own = Certificate.load(certificate.public_bytes(encoding))
    store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    store.register_multiple(Certificate.load(each.public_bytes(encoding)) for each in others)
    try:
        raw = key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, plain)
        signer = SimpleSigner(
            signing_cert=own, signing_key=PrivateKeyInfo.load(raw), cert_registry=store, embed_roots=True
        )
        asyncio.run(signer.async_sign_general_data(b"", "sha256"))
    except (ValueError, TypeError, NotImplementedError) as error:
        raise UsageError(
            say("A key of this kind cannot sign. Use an RSA or an elliptic-curve key.")
        ) from error
    return SigningKey(signer, own.subject.human_friendly, own.sha256.hex())


def make_key(name: str, organisation: str, passphrase: str, today: date) -> bytes:
    """Return a new key with a certificate that *name* writes for itself, as a PKCS#12 file.

    Raises:
        UsageError: the passphrase is empty, or nothing here can sign.
    """
    _need()
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import pkcs12
    from cryptography.x509.oid import NameOID

    if not passphrase:
        raise UsageError(say("The passphrase of the new key is empty. Choose one."))
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, name[:64]),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation[:64]),
        ]
    )
    start = datetime.combine(today, time(), UTC)
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start - timedelta(days=1))
        .not_valid_after(start + timedelta(days=366 * _YEARS_VALID))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    locked = serialization.BestAvailableEncryption(passphrase.encode())
    return pkcs12.serialize_key_and_certificates(name[:64].encode(), key, certificate, None, locked)


def sign_pdf(content: bytes, key: SigningKey, reason: str) -> bytes:
    """Return the PDF *content* with a signature added at its end; what was there stays byte for byte."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, sign_pdf

    metadata = PdfSignatureMetadata(
        field_name=FIELD, reason=reason, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256"
    )
    out = sign_pdf(
        IncrementalPdfFileWriter(BytesIO(content)),
        metadata,
        signer=key.signer,
        new_field_spec=SigFieldSpec(FIELD),
    )
    signed: bytes = out.getvalue()
    return signed


def sign_detached(content: bytes, key: SigningKey) -> bytes:
    """Return a detached signature of *content* (CMS in DER, as a ``.p7s`` file holds it)."""
    # CAdES names the certificate inside what is signed, so that no other can take its place.
    making = key.signer.async_sign_general_data(content, "sha256", detached=True, use_cades=True)
    made: bytes = asyncio.run(making).dump()
    return made


def check_detached(content: bytes, signature: bytes) -> Signature:
    """Return what the detached *signature* says of *content*.

    Raises:
        UsageError: nothing here can check signatures.
    """
    _need()
    from asn1crypto.cms import ContentInfo
    from pyhanko.sign.validation import async_validate_detached_cms
    from pyhanko.sign.validation.errors import SignatureValidationError

    try:
        info = ContentInfo.load(signature, strict=True)
        if not _well_formed(info) or info.dump(force=True) != signature:
            return _unreadable()
        with _silence():
            checking = async_validate_detached_cms(content, info["content"], _nobody_trusted())
            status = asyncio.run(checking)
    except (*_BROKEN, SignatureValidationError):
        return _unreadable()
    return _looked_at(status, whole=True)


def check_pdf(content: bytes) -> Signature | None:
    """Return what the signature of a PDF says of it; None where it has none.

    Raises:
        UsageError: nothing here can check signatures.
    """
    _need()
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import async_validate_pdf_signature
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    try:
        with _silence():
            found = PdfFileReader(BytesIO(content)).embedded_signatures
            if not found:
                return None
            if len(found) > 1:
                return _unreadable(say("the PDF holds more than one signature"))
            status = asyncio.run(async_validate_pdf_signature(found[0], _nobody_trusted()))
    except (*_BROKEN, PdfError, SignatureValidationError):
        return _unreadable()
    return _looked_at(status, whole=status.coverage == SignatureCoverageLevel.ENTIRE_FILE)


def _well_formed(info: Any) -> bool:
    """Say whether what nothing signs follows from the rest, as RFC 5652 wants."""
    if info["content_type"].native != "signed_data":
        return False
    signed = info["content"]
    if len(signed["signer_infos"]) != 1:
        return False
    (signer,) = signed["signer_infos"]
    by_key = signer["sid"].name == "subject_key_identifier"
    plain = signed["encap_content_info"]["content_type"].native == "data" and not by_key
    algorithms = [each.dump() for each in signed["digest_algorithms"]]
    return (
        signer["version"].native == ("v3" if by_key else "v1")
        and signed["version"].native == ("v1" if plain else "v3")
        and algorithms == [signer["digest_algorithm"].dump()]
    )


def _looked_at(status: Any, *, whole: bool) -> Signature:
    certificate = status.signing_cert
    why = ""
    if not (status.intact and status.valid):
        why = say("what it signs was altered after it was signed")
    elif not whole:
        why = say("something was added to the file after it was signed")
    return Signature(
        sound=not why,
        why=why,
        who=certificate.subject.human_friendly,
        issued=certificate.issuer.human_friendly,
        fingerprint=hashlib.sha256(certificate.dump()).hexdigest(),
    )


def _unreadable(why: str = "") -> Signature:
    return Signature(sound=False, why=why or say("it cannot be read"), who="", issued="", fingerprint="")


def _nobody_trusted() -> Any:
    """Return the ground of a check that trusts no issuer and asks nobody on any network."""
    from pyhanko_certvalidator import ValidationContext

    return ValidationContext(trust_roots=[], allow_fetching=False)


@contextmanager
def _silence() -> Iterator[None]:
    """Keep the library from writing, of every certificate it does not know, that it does not know it."""
    logger = logging.getLogger("pyhanko")
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(level)


def _need() -> None:
    if not can_sign():
        raise UsageError(say(_MISSING))
