"""The regimens of the studies that Kim 2015 names; the doses that it recommends are rules."""

from lenarules.publications.kim_2015.regimens import asia, others, pivotal, special

#: Every regimen of the paper, in the order of the text.
REGIMENS = (pivotal.PIVOTAL, *asia.REGIMENS, *others.REGIMENS, *special.REGIMENS)
