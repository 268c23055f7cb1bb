/* Answering while facts are unknown: every value of them is tried, one for each class of values on
   which all that the table asks has one truth. An answer is given only where all of these share
   it. */
"use strict";

(function (lenarules) {
  const { UNKNOWN, order, holds, answer } = lenarules;

  function conditionsOf(table) {
    const { rows, resolutions, notes, legal } = table;
    return [
      ...rows.map((row) => row.when),
      ...resolutions.map((item) => item.region),
      ...notes.map((note) => note.when),
      ...legal.map((rule) => rule.condition),
    ];
  }

  function partsOf(table, condition) {
    if ("named" in condition) {
      const derived = table.derived.find((fact) => fact.name === condition.named);
      return [derived.definition.find(([member]) => member === condition.member)[1]];
    }
    return condition.and || condition.or || ("not" in condition ? [condition.not] : []);
  }

  /** Yield the atoms of a condition that are unknown while the condition is. */
  function* openAtoms(table, condition, patient) {
    if (holds(table, condition, patient) !== UNKNOWN) return;
    const parts = partsOf(table, condition);
    if (parts.length === 0) yield condition;
    for (const part of parts) yield* openAtoms(table, part, patient);
  }

  function* allAtoms(table, condition) {
    const parts = partsOf(table, condition);
    if (parts.length === 0 && !("and" in condition || "or" in condition)) yield condition;
    for (const part of parts) yield* allAtoms(table, part);
  }

  const nameOf = (atom) => atom.compare || atom.holds || atom.is;
  const whole = (value) => ({ digits: BigInt(value), places: 0 });

  /** Return the ends of a domain, its single values and the cut-offs, and what lies between. */
  function numbersToTry(fact, atoms) {
    const bounds = atoms.filter((atom) => "compare" in atom).map((atom) => atom.bound);
    const inside = [...new Set([fact.low, fact.high, ...bounds])].sort((a, b) => a - b);
    const numbers = [...fact.also, ...inside].map(whole);
    inside.slice(1).forEach((end, place) => {
      const between = { digits: BigInt(inside[place] + end) * 5n, places: 1 };
      if (!fact.whole) numbers.push(between);
      else if (end - inside[place] > 1) numbers.push(whole(inside[place] + 1));
    });
    const tenfold = (value) => value.digits * 10n ** BigInt(1 - value.places);
    numbers.sort((a, b) => (tenfold(a) < tenfold(b) ? -1 : 1));
    return fact.exception ? [...numbers, { exception: fact.exception.member }] : numbers;
  }

  function valuesToTry(fact, atoms) {
    if (fact.kind === "flag") return [false, true];
    return fact.kind === "category" ? fact.members.members : numbersToTry(fact, atoms);
  }

  /** Keep one value for each class on which all atoms of a fact have one truth. */
  function oneOfEachClass(table, fact, atoms) {
    const classes = new Map();
    for (const value of valuesToTry(fact, atoms)) {
      const truths = atoms.map((atom) => holds(table, atom, { [fact.name]: value }));
      if (!classes.has(String(truths))) classes.set(String(truths), value);
    }
    return [...classes.values()];
  }

  /** Return what is chosen one after the other: each fact in order, or each member of a set. */
  function variablesOf(table) {
    const atoms = conditionsOf(table).flatMap((each) => [...allAtoms(table, each)]);
    return table.facts.flatMap((fact) => {
      const asked = atoms.filter((atom) => nameOf(atom) === fact.name);
      if (asked.length === 0) return [];
      if (fact.kind !== "members")
        return [{ fact: fact.name, member: null, values: oneOfEachClass(table, fact, asked) }];
      const named = fact.members.members.filter((each) =>
        asked.some((atom) => atom.member === each),
      );
      return named.map((member) => ({ fact: fact.name, member, values: [false, true] }));
    });
  }

  function chosen(patient, variable, value) {
    if (variable.member === null) return { ...patient, [variable.fact]: value };
    return { ...patient, [variable.fact]: { ...patient[variable.fact], [variable.member]: value } };
  }

  /** Return the place of the first variable that an undecided condition asks, or -1. */
  function firstOpen(table, variables, patient) {
    const atoms = conditionsOf(table).flatMap((each) => [...openAtoms(table, each, patient)]);
    const asks = (atom, { fact, member }) =>
      nameOf(atom) === fact && (member === null || atom.member === member);
    return variables.findIndex((variable) => atoms.some((atom) => asks(atom, variable)));
  }

  /** Yield every way to fill in what is unknown and still asked, with the answer. */
  function* ways(offered, variables, patient, path) {
    const { table } = offered;
    const broken = table.legal.find((rule) => holds(table, rule.condition, patient) === false);
    const place = broken ? -1 : firstOpen(table, variables, patient);
    if (place < 0) {
      yield { path, answer: broken ? { illegal: broken } : answer(offered, patient) };
      return;
    }
    for (const [cell, value] of variables[place].values.entries()) {
      const step = new Map(path).set(place, cell);
      yield* ways(offered, variables, chosen(patient, variables[place], value), step);
    }
  }

  /** Tell whether two ways can be one patient's as far as some variables tell. */
  function meet(one, other, told) {
    return told.every((place) => {
      const [a, b] = [one.path.get(place), other.path.get(place)];
      return a === undefined || b === undefined || a === b;
    });
  }

  function differ(found, told) {
    return found.some((one, place) =>
      found
        .slice(place + 1)
        .some((other) => one.answer.outcome !== other.answer.outcome && meet(one, other, told)),
    );
  }

  /** Return the facts without which the answer stays open, in their order. */
  function neededOf(table, variables, found) {
    let told = [...variables.keys()];
    for (const fact of table.facts) {
      const without = told.filter((place) => variables[place].fact !== fact.name);
      if (without.length < told.length && !differ(found, without)) told = without;
    }
    const names = new Set(told.map((place) => variables[place].fact));
    return table.facts.filter((fact) => names.has(fact.name));
  }

  function unique(items, key) {
    return [...new Map(items.map((item) => [key(item), item])).values()];
  }

  /** Return the lines that all answers have; a line under another stands with it alone. */
  function sharedLines([first, ...others]) {
    const everywhere = (line) => others.every((each) => each.lines.includes(line));
    return first.lines.filter((line) => !line.startsWith(" ") && everywhere(line));
  }

  /** Return {illegal}: rules; {answers} of one outcome; or {needed, possible, agreed}. */
  function decide(offered, patient) {
    const variables = variablesOf(offered.table);
    const every = [...ways(offered, variables, patient, new Map())];
    const found = every.filter((way) => !way.answer.illegal);
    if (found.length === 0)
      return {
        illegal: unique(
          every.map((way) => way.answer.illegal),
          (rule) => rule.id,
        ),
      };
    const answers = found.map((way) => way.answer);
    const possible = unique(answers, (each) => each.outcome);
    if (possible.length > 1)
      return {
        needed: neededOf(offered.table, variables, found),
        possible,
        agreed: sharedLines(possible),
      };
    const standing = ({ row, resolution, basis }) =>
      [row && row.id, resolution && resolution.id, basis].join();
    return { answers: unique(answers, standing) };
  }

  lenarules.decide = decide;
})(globalThis.lenarules);
