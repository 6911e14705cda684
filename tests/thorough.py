"""Whether tests run in their long form: REGRISK_FUZZ=long tries many more cases than each change needs."""

import os

LONG = os.environ.get("REGRISK_FUZZ") == "long"
