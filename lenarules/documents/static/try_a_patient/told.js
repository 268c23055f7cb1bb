/* An answer as elements of the page: what, why, where it is printed. Whatever is said of a patient
   comes from the table. */
"use strict";

(function (lenarules) {
  const element = (...given) => lenarules.element(...given);

  function list(texts) {
    const made = element("ul");
    for (const text of texts)
      made.append(element("li", text.trim(), text.startsWith(" ") ? "patient-under" : ""));
    return made;
  }

  /** Return what is folded away at first, under a title. */
  function details(title, parts) {
    const made = element("details");
    made.append(element("summary", title), ...parts);
    return made;
  }

  const cited = (cite) =>
    [cite.paper, cite.place, cite.row, cite.footnote && `footnote ${cite.footnote}`]
      .filter(Boolean)
      .join(", ");

  /** Return a link to a part of the table on the table's own page. */
  function link(offered, id, page) {
    const full = `${offered.table.id}.${id}`;
    const made = element(page ? "a" : "span", full);
    if (page) made.href = `${page.getAttribute("href").split("#")[0]}#${full}`;
    return made;
  }

  function part(title, offered, id, page, pairs) {
    const made = element("section", "", "patient-part");
    const head = element("h4", `${title}: `);
    head.append(link(offered, id, page));
    const facts = element("dl");
    for (const [name, text] of pairs.filter(([, said]) => said))
      facts.append(element("dt", name), element("dd", text));
    made.append(head, facts);
    return made;
  }

  const leaning = (cites) => cites.map(cited).join("; ");
  const principle = (offered, name) => name && `${name}: ${offered.principles[name]}`;

  function rowPart(title, offered, row, page) {
    return part(title, offered, row.id, page, [
      ["For", offered.conditions[row.id]],
      ["Printed", row.printed],
      ["Source", cited(row.cite)],
      ["Strength", row.strength],
      ["Left open", row.open],
    ]);
  }

  function resolutionPart(offered, item, page) {
    return part("Resolution", offered, item.id, page, [
      ["For", offered.conditions[item.id]],
      ["Reading", item.reading],
      ["Principle", principle(offered, item.principle)],
      ["Leans on", leaning(item.cites)],
    ]);
  }

  function notePart(offered, note, page) {
    return part("Note", offered, note.id, page, [
      ["Printed", note.printed],
      ["Source", cited(note.cite)],
      ["Reading", note.reading],
      ["Principle", principle(offered, note.principle)],
      ["Leans on", leaning(note.cites)],
    ]);
  }

  function standing(offered, answer, page) {
    const basis = element("p", "", "patient-basis");
    basis.append(element("strong", `Basis: ${answer.basis}`), ` - ${offered.bases[answer.basis]}.`);
    const rows = answer.others.map((row) => rowPart("Also printed", offered, row, page));
    return [
      basis,
      ...(answer.row ? [rowPart("Row", offered, answer.row, page)] : []),
      ...(answer.resolution ? [resolutionPart(offered, answer.resolution, page)] : []),
      ...rows,
      ...folded(offered, answer.notes, page),
    ];
  }

  function folded(offered, notes, page) {
    if (notes.length === 0) return [];
    const parts = notes.map((note) => notePart(offered, note, page));
    return [details(`Where the notes are printed (${notes.length})`, parts)];
  }

  function worded(lines) {
    const [first, ...rest] = lines;
    return [element("h3", first), ...(rest.length ? [list(rest)] : [])];
  }

  /** Return the first sentences of the limits of use, and a link to all of them. */
  function limits() {
    const made = element("p", "", "patient-limit");
    const first = document.querySelector("#try-limits p:not(.rubric)");
    const to = element("a", "Limits of use");
    to.href = "#try-limits";
    made.append(first ? `${first.textContent.trim()} ` : "", to);
    return made;
  }

  function footer(offered) {
    const { table, source, version, sha256 } = offered;
    const setting = table.setting ? [`Setting of the paper: ${table.setting}`] : [];
    const what = `lenarules ${version}, table ${table.id} (${source}), sha256 ${sha256}`;
    return [...setting, what].map((text) => element("p", text, "patient-source"));
  }

  function agreed(offered, { answers }, page) {
    const [first, ...others] = answers;
    const either = others.length
      ? [element("p", "What is unknown does not change the answer. It stands on one of these:")]
      : [];
    return [
      ...worded(first.lines),
      limits(),
      ...either,
      ...answers.flatMap((each) => standing(offered, each, page)),
    ];
  }

  function open(offered, { needed, possible, agreed: shared }) {
    const whatever = shared.length
      ? [element("p", "Whatever they are, this holds:"), list(shared)]
      : [];
    const each = details(`What is possible until then (${possible.length})`, [
      possibilities(possible),
    ]);
    each.open = possible.length <= 4;
    return [
      element("h3", "No answer yet: it depends on what is unknown"),
      element("p", "Still needed:"),
      list(needed.map((fact) => fact.label)),
      ...whatever,
      limits(),
      each,
    ];
  }

  /** Return every possible answer, with the strength of its row where the words alone are alike. */
  function possibilities(possible) {
    const words = possible.map((each) => each.lines.join());
    const alike = new Set(words).size < words.length;
    const made = element("ul");
    for (const { lines, row } of possible) {
      const item = element("li");
      item.append(element("strong", lines[0]), alike && row ? ` (${row.strength})` : "");
      if (lines.length > 1) item.append(list(lines.slice(1)));
      made.append(item);
    }
    return made;
  }

  function refused(offered, { illegal }) {
    const head = element("h3", "No answer: these facts exclude one another");
    return [head, list(illegal.map((rule) => rule.message))];
  }

  /** Return the elements of what was decided, and of what was filled in. */
  function told(offered, decided, inputs, page) {
    const how = decided.illegal ? refused : decided.needed ? open : agreed;
    const filled = details("What was filled in", [list(inputs)]);
    return [...how(offered, decided, page), filled, ...footer(offered)];
  }

  Object.assign(lenarules, { list, told });
})(globalThis.lenarules);
