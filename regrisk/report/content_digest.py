"""The digest of a report's content: the same whatever the variant leaves out or the paper it is set on."""

import hashlib
import json

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack


def content_digest(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> str:
    """Return the hexadecimal sha256 of the canonical JSON of assessment, evaluation and pack digest.

    The evidence index follows from the assessment and so is covered.
    """
    content = {
        "assessment": assessment.model_dump(mode="json", by_alias=True),
        "evaluation": evaluation.model_dump(mode="json", by_alias=True),
        "pack": pack.digest,
    }
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()
