"""Kim K et al., lenalidomide with dexamethasone in Korea, experience from 110 patients, 2014.

Ann Hematol 2014;93:113-121. Only the abstract is read; it prints outcomes and no rule.
"""

from __future__ import annotations

from lenarules.language.words import Citation

KEY = "kim_2014"

ABSTRACT = Citation(KEY, "Abstract")
