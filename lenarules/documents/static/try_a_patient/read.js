/* Reading the numbers that somebody types: exact, never guessed, never clamped, never converted.
   The meaning of lenarules/language/reading.py, with the label of a fact in place of its name. */
"use strict";

(function (lenarules) {
  const { order } = lenarules;
  /* No measurement has more; the library refuses a longer number too. */
  const MOST_DIGITS = 1200;
  const NUMBER = /^([+-]?)(\d+)(?:\.(\d+))?$/;

  function figure(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
  }

  function exact(text) {
    const [, sign, before, after = ""] = NUMBER.exec(text);
    const digits = BigInt(before + after);
    return { digits: sign === "-" ? -digits : digits, places: after.length };
  }

  const times = (value, factor) => ({ ...value, digits: value.digits * BigInt(factor) });
  const within = (value, low, high) => order(value, low) >= 0 && order(value, high) <= 0;

  function tooLow(fact) {
    const { name, factor } = fact.other_unit;
    const really = fact.also.length
      ? `; a count that is really below ${figure(fact.low)} is passed as 0`
      : "";
    return (
      `is too low for ${fact.unit} and plausible in ${name}: multiply by ${figure(factor)} ` +
      `to convert ${name} to ${fact.unit}${really}`
    );
  }

  function tooHigh(fact, divisor) {
    return (
      `is too high for ${fact.unit} and plausible as ${figure(divisor)} times too much: divide ` +
      `by ${figure(divisor)}, or convert from the unit of the laboratory once only`
    );
  }

  /** Return what to do where another unit explains a number that is out of range. */
  function slip(fact, value) {
    if (!fact.other_unit || order(value, 0) <= 0) return "";
    const { factor } = fact.other_unit;
    if (order(value, fact.low) < 0 && within(times(value, factor), fact.low, fact.high))
      return tooLow(fact);
    const divisor = [factor, factor ** 2].find(
      (each) => order(value, fact.high) > 0 && within(value, fact.low * each, fact.high * each),
    );
    return divisor ? tooHigh(fact, divisor) : "";
  }

  const short = (text) => (text.length <= 60 ? text : `${text.slice(0, 57)}...`);
  const digitsOf = (value) => String(value.digits).replace("-", "").length + value.places;

  function problemOf(fact, value, text, accepted) {
    const said = `${fact.label} ${short(text)}`;
    const inside = within(value, fact.low, fact.high);
    if (!inside && !fact.also.some((each) => order(value, each) === 0)) {
      const hint = slip(fact, value);
      const unit = fact.unit ? ` ${fact.unit}` : "";
      if (hint) return `${said}${unit} ${hint}; accepted: ${accepted}`;
      return `${said}${unit} is out of range; accepted: ${accepted}; check the value and its unit`;
    }
    if (digitsOf(value) > MOST_DIGITS)
      return `${fact.label} has more than ${MOST_DIGITS} digits; round it; accepted: ${accepted}`;
    const fraction = value.digits % 10n ** BigInt(value.places) !== 0n;
    if (fact.whole && fraction) return `${said} is not a whole number; accepted: ${accepted}`;
    return "";
  }

  /** Return {value} or {problem} for a number as it was typed; an empty field is unknown. */
  function read(fact, typed, accepted) {
    const text = typed.trim();
    if (text === "") return { value: lenarules.UNKNOWN };
    if (!NUMBER.test(text)) {
      const how = "write digits, with a point before decimals and no commas, spaces or units";
      return {
        problem: `${fact.label}: "${short(text)}" is not read as a number; ${how}; accepted: ${accepted}`,
      };
    }
    const value = exact(text);
    const problem = problemOf(fact, value, text, accepted);
    return problem ? { problem } : { value };
  }

  Object.assign(lenarules, { read, figure });
})(globalThis.lenarules);
