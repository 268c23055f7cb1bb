"""The regimens of Jones 2021: the doses that section 5.1 compares, then Table 1."""

from lenarules.publications.jones_2021.regimens import section_5_1, table_1, table_1_continued

#: Every regimen of the paper, in the order of the text and of the table.
REGIMENS = (*section_5_1.REGIMENS, *table_1.REGIMENS, *table_1_continued.REGIMENS)
