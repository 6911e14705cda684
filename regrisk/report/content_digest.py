"""The digest of a report's content: the same whatever the variant leaves out or the paper it is set on."""

import hashlib
import json

from regrisk.catalogue import lookup_in
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.scoring.evaluate import evaluate
from regrisk.words import speaking


def content_digest(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> str:
    """Return the hexadecimal sha256 of the canonical JSON of assessment, evaluation and pack digest.

    The evidence index follows from the assessment and so is covered. The sentences of the evaluation are
    taken in the pack's own language, so that a report has one digest in every language.
    """
    own = _in_own_words(pack)
    with speaking(lookup_in(own.language)):
        evaluation = evaluate(own, assessment, evaluation.evaluated_on)
    content = {
        "assessment": assessment.model_dump(mode="json", by_alias=True),
        "evaluation": evaluation.model_dump(mode="json", by_alias=True),
        "pack": pack.digest,
    }
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


def _in_own_words(pack: Pack) -> Pack:
    """Return *pack*, or what it was translated from."""
    own = json.loads(pack.canonical).get("language", Pack.model_fields["language"].default)
    return pack if own == pack.language else Pack.of_copy(pack.canonical)
