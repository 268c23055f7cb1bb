"""In what setting each paper speaks."""

from __future__ import annotations

KIM = "lenalidomide and dexamethasone, relapsed or refractory disease, Korea"
VAN_DE_DONK = "lenalidomide and dexamethasone, relapsed or refractory disease"
JONES = "lenalidomide alone, maintenance after autologous transplantation"
ZHANG = "lenalidomide in multiple myeloma, a review of every setting"
