/* The page: from what is filled in to the answer and its sources. Nothing leaves the browser. */
"use strict";

(function (lenarules) {
  const { UNKNOWN, decide, read } = lenarules;

  function element(name, text = "", kind = "") {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }

  function chosenOf(box, name) {
    return [...box.querySelectorAll("input:checked")].filter((input) => input.dataset.is === name);
  }

  function numberOf(offered, fact, box) {
    const typed = box.querySelector("input[type=text]").value;
    const [exception] = chosenOf(box, "exception");
    if (exception && typed.trim())
      return { problem: `${fact.label}: give a number, or tick the box beside it, not both` };
    if (exception) return { value: { exception: exception.value } };
    return read(fact, typed, offered.accepted[fact.name]);
  }

  function membersOf(offered, fact, box) {
    const members = chosenOf(box, "member").map((input) => input.value);
    const none = chosenOf(box, "none").length > 0;
    if (none && members.length)
      return { problem: `${fact.label}: tick what applies, or "none of these", not both` };
    if (!none && members.length === 0) return { value: UNKNOWN };
    const each = fact.members.members.map((member) => [member, members.includes(member)]);
    return { value: Object.fromEntries(each) };
  }

  /** Return {value} or {problem} for a fact as it is filled in; left empty it is unknown. */
  function valueOf(offered, fact, box) {
    if (fact.kind === "number") return numberOf(offered, fact, box);
    if (fact.kind === "members") return membersOf(offered, fact, box);
    if (fact.kind === "category") return { value: box.querySelector("select").value || UNKNOWN };
    const [{ value }] = chosenOf(box, "flag");
    return { value: value ? value === "yes" : UNKNOWN };
  }

  /** Return the same, and refuse an empty request: what is asked for is never unknown. */
  function checked(offered, fact, box) {
    const found = valueOf(offered, fact, box);
    if (!fact.request || found.problem || found.value !== UNKNOWN) return found;
    return { problem: `${fact.label} is a request, never unknown; give it` };
  }

  function shown(offered, fact, box, value) {
    if (value === UNKNOWN) return `${fact.label}: unknown`;
    const words = offered.members[fact.name];
    if (fact.kind === "flag") return `${fact.label}: ${value ? "yes" : "no"}`;
    if (fact.kind === "category") return `${fact.label}: ${words[value]}`;
    if (fact.kind === "members") {
      const named = fact.members.members.filter((member) => value[member]);
      return `${fact.label}: ${named.map((member) => words[member]).join(", ") || "none of these"}`;
    }
    if (value.exception) return `${fact.label}: ${words[value.exception]}`;
    const typed = box.querySelector("input[type=text]").value.trim();
    return `${fact.label}: ${typed} ${fact.unit}`.trim();
  }

  const boxOf = (form, fact) => form.querySelector(`[data-fact="${fact.name}"]`);

  function mark(box, problem) {
    box.querySelector(".patient-problem").textContent = problem || "";
    box.querySelectorAll("input, select").forEach((field) => {
      if (problem) field.setAttribute("aria-invalid", "true");
      else field.removeAttribute("aria-invalid");
    });
  }

  /** Return the patient, and what of it cannot be read; each problem stands at its field too. */
  function filledIn(offered, form) {
    const patient = {};
    const problems = [];
    const inputs = [];
    for (const fact of offered.table.facts) {
      const box = boxOf(form, fact);
      const { value = UNKNOWN, problem } = checked(offered, fact, box);
      mark(box, problem);
      if (problem) problems.push(problem);
      patient[fact.name] = value;
      inputs.push(shown(offered, fact, box, value));
    }
    return { patient, problems, inputs };
  }

  function ask(form, answer) {
    const offered = JSON.parse(form.querySelector("script").textContent);
    const { patient, problems, inputs } = filledIn(offered, form);
    answer.replaceChildren();
    if (problems.length) {
      answer.append(element("h3", "No answer: this cannot be read"));
      answer.append(lenarules.list(problems));
      form.querySelector("[aria-invalid]").focus();
      return;
    }
    const page = form.parentElement.querySelector("a.reference");
    answer.append(...lenarules.told(offered, decide(offered, patient), inputs, page));
  }

  function changed(answer) {
    if (answer.childElementCount === 0) return;
    answer.replaceChildren(
      element("p", "The facts have changed. Ask for the answer again.", "patient-stale"),
    );
  }

  function show(all, wanted) {
    for (const panel of all.querySelectorAll(".patient-panel")) panel.hidden = panel.id !== wanted;
    all.querySelector(".patient-answer").replaceChildren();
  }

  /** Show the table that the address names; an address of anything else changes nothing. */
  function followAddress(all, select) {
    const wanted = location.hash.slice(1);
    if (![...select.options].some((option) => option.value === wanted)) return;
    select.value = wanted;
    show(all, wanted);
  }

  function start(all) {
    const select = all.querySelector(".patient-choice select");
    const answer = all.querySelector(".patient-answer");
    all.querySelector(".patient-choice").hidden = false;
    select.addEventListener("change", () => {
      history.replaceState(null, "", `#${select.value}`);
      show(all, select.value);
    });
    addEventListener("hashchange", () => followAddress(all, select));
    for (const form of all.querySelectorAll("form")) {
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        ask(form, answer);
      });
      form.addEventListener("input", () => changed(answer));
      form.addEventListener("reset", () => {
        form.querySelectorAll("[data-fact]").forEach((box) => mark(box, ""));
        answer.replaceChildren();
      });
    }
    show(all, select.value);
    followAddress(all, select);
  }

  lenarules.element = element;
  addEventListener("DOMContentLoaded", () =>
    document.querySelectorAll(".try-a-patient").forEach(start),
  );
})(globalThis.lenarules);
