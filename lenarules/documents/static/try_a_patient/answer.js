/* What a table answers for a patient: the meaning of lenarules/language/evaluate.py.

   A table is what lenarules/documents/patient_export.py writes. A patient is an object by the names
   of the facts: a number is {digits, places} (exact: digits / 10^places) or {exception: MEMBER}, a
   flag true or false, a category the name of a member, a set an object from the name of each member
   to true or false. null is unknown, and what is asked of an unknown is unknown: neither true nor
   false. */
"use strict";

(function (lenarules) {
  const UNKNOWN = null;

  /** Return -1, 0 or 1 as an exact number lies below, at or above a whole number. */
  function order(value, bound) {
    const scaled = BigInt(bound) * 10n ** BigInt(value.places);
    return value.digits < scaled ? -1 : value.digits > scaled ? 1 : 0;
  }

  const OPERATORS = {
    "<": (side) => side < 0,
    "<=": (side) => side <= 0,
    ">": (side) => side > 0,
    ">=": (side) => side >= 0,
  };

  function compared(value, op, bound) {
    if (value === UNKNOWN) return UNKNOWN;
    return "digits" in value && OPERATORS[op](order(value, bound));
  }

  function isMember(value, member) {
    if (value === UNKNOWN) return UNKNOWN;
    if (typeof value === "string") return value === member;
    if ("digits" in value || "exception" in value) return value.exception === member;
    return value[member] ?? UNKNOWN;
  }

  /** Join truth values: the decisive one where any part has it, else unknown where any part is. */
  function joined(truths, decisive) {
    if (truths.includes(decisive)) return decisive;
    return truths.includes(UNKNOWN) ? UNKNOWN : !decisive;
  }

  function factOf(patient, name) {
    if (!(name in patient)) throw new Error(`the patient has no ${name}`);
    return patient[name];
  }

  function meaning(table, named) {
    const derived = table.derived.find((fact) => fact.name === named.named);
    return derived.definition.find(([member]) => member === named.member)[1];
  }

  /** Tell whether a condition is true of a patient: true, false or unknown. */
  function holds(table, condition, patient) {
    const each = (parts) => parts.map((part) => holds(table, part, patient));
    if ("compare" in condition)
      return compared(factOf(patient, condition.compare), condition.op, condition.bound);
    if ("holds" in condition) return factOf(patient, condition.holds);
    if ("is" in condition) return isMember(factOf(patient, condition.is), condition.member);
    if ("named" in condition) return holds(table, meaning(table, condition), patient);
    if ("and" in condition) return joined(each(condition.and), false);
    if ("or" in condition) return joined(each(condition.or), true);
    if ("not" in condition) {
      const [truth] = each([condition.not]);
      return truth === UNKNOWN ? UNKNOWN : !truth;
    }
    throw new Error(`no condition: ${Object.keys(condition)}`);
  }

  /** Return the row that says it most strongly, the first printed among equals. */
  function strongest(strengths, rows) {
    const rank = (row) => strengths.indexOf(row.strength);
    return rows.reduce((best, row) => (rank(row) < rank(best) ? row : best));
  }

  function outranking(holding) {
    const beaten = new Set(holding.flatMap((item) => item.over));
    return holding.filter((item) => !beaten.has(item.id));
  }

  function rowNamed(table, id) {
    return table.rows.find((row) => row.id === id);
  }

  /** Return the key of the outcome that a resolution adopts. */
  function adoptedKey(table, resolution) {
    const { row, outcome } = resolution.adopts;
    return (outcome || rowNamed(table, row).then).key;
  }

  function printedBasis(matched) {
    if (matched.length === 0) return "GAP";
    const outcomes = new Set(matched.map((row) => (row.then ? row.then.key : null)));
    if (matched.length > 1 && (outcomes.size > 1 || outcomes.has(null))) return "OVERLAP";
    return matched[0].open ? "COMPLETED" : "PUBLISHED";
  }

  function basisOf(table, matched, resolution) {
    const printed = printedBasis(matched);
    if (printed === "GAP" || printed === "OVERLAP") return printed;
    const [row] = matched;
    const { row: other } = resolution.adopts;
    if (row.open) return other !== null && other !== row.id ? "OVERRIDE" : "COMPLETED";
    return adoptedKey(table, resolution) === row.then.key ? "PUBLISHED" : "OVERRIDE";
  }

  /** Return row, resolution and basis, given what holds; throws where nothing decides. */
  function settled({ table, strengths }, matched, holding) {
    const active = outranking(holding);
    if (active.length === 0) {
      if (printedBasis(matched) !== "PUBLISHED")
        throw new Error("no resolution decides this patient");
      return { row: strongest(strengths, matched), resolution: null, basis: "PUBLISHED" };
    }
    const [resolution] = active;
    const adopts = (item) =>
      JSON.stringify([adoptedKey(table, item), item.adopts.row, item.offers]);
    if (active.some((item) => adopts(item) !== adopts(resolution)))
      throw new Error(`the resolutions ${active.map((item) => item.id)} adopt different answers`);
    const { row } = resolution.adopts;
    const basis = basisOf(table, matched, resolution);
    return { row: row === null ? null : rowNamed(table, row), resolution, basis };
  }

  function offersTaken(resolution, matched) {
    const offers = resolution ? resolution.offers : [];
    const taken = (offer) => offer.unmatched_too || matched.some((row) => row.id === offer.row);
    return offers.flatMap((offer, place) => (taken(offer) ? [place] : []));
  }

  /** Return the stored answer for what settles it, its offers and its notes. */
  function given(offered, by, offers, notes) {
    const found = offered.answers.find(
      (each) =>
        each.by === by &&
        String(each.offers) === String(offers) &&
        String(each.notes) === String(notes),
    );
    if (!found) throw new Error(`no answer is stored for ${by}`);
    return found;
  }

  /** Return the answer for a patient of whom every condition of the table is true or false. */
  function answer(offered, patient) {
    const { table } = offered;
    const those = (parts, key) => parts.filter((part) => holds(table, part[key], patient));
    const broken = table.legal.find((rule) => !holds(table, rule.condition, patient));
    if (broken) return { illegal: broken };
    const matched = those(table.rows, "when");
    const found = settled(offered, matched, those(table.resolutions, "region"));
    const notes = those(table.notes, "when");
    const by = (found.resolution || found.row).id;
    const names = notes.map((note) => note.id);
    const stored = given(offered, by, offersTaken(found.resolution, matched), names);
    const others = matched.filter((row) => row !== found.row);
    const lines = linesOf(offered, stored, patient);
    return { ...found, others, notes, lines, outcome: stored.outcome };
  }

  function linesOf(offered, stored, patient) {
    const doubted = offered.table.facts.some((fact) => inDoubt(fact, patient[fact.name]));
    return (doubted ? stored.in_doubt : stored.lines).map((place) => offered.lines[place]);
  }

  /** Tell whether a known count would be accepted in its other unit too. */
  function inDoubt(fact, value) {
    if (!fact.other_unit || value === UNKNOWN || !("digits" in value)) return false;
    const inOther = { ...value, digits: value.digits * BigInt(fact.other_unit.factor) };
    return order(value, fact.low) >= 0 && order(inOther, fact.high) < 0;
  }

  Object.assign(lenarules, { UNKNOWN, order, holds, answer });
})((globalThis.lenarules = globalThis.lenarules || {}));
