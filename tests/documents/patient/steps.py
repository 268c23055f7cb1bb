"""What somebody does on the page, as scripts: each leaves what the page then shows."""

#: Helpers for every script; ``panel`` is the form that is shown.
HELPERS = """
const all = document.querySelector(".try-a-patient");
const answer = all.querySelector(".patient-answer");
const panel = () => all.querySelector(".patient-panel:not([hidden])");
const box = (name) => panel().querySelector(`[data-fact="${name}"]`);
const type = (name, text) => {
  const field = box(name).querySelector("input[type=text]");
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
};
const tick = (name, value) => box(name).querySelector(`input[value="${value}"]`).click();
const pick = (name, value) => { box(name).querySelector("select").value = value; };
const shown = () => answer.innerText || answer.textContent;
const title = () => answer.querySelector("h3").textContent;
const items = () => [...answer.querySelectorAll("li")].map((each) => each.textContent);
const ask = () => { panel().querySelector("button[type=submit]").click(); return title(); };
const clear = () => panel().querySelector("button[type=reset]").click();
const problems = () => [...panel().querySelectorAll(".patient-problem")]
  .map((each) => each.textContent).filter(Boolean);
const choose = (table) => {
  const select = all.querySelector(".patient-choice select");
  select.value = `try-${table}`;
  select.dispatchEvent(new Event("change"));
};
"""

#: A patient of Fig. 1, from an empty form to an answer and on.
FIG_1 = """
choose("kim_2015.fig_1");
const said = { empty: ask(), needed: items() };
type("creatinine_clearance", "42"); type("anc", "1800"); type("platelets", "120000");
said.stale = shown();
said.open = ask(); said.unknown = items()[0];
tick("on_dialysis", "no");
said.answer = ask(); said.text = shown();
said.row = answer.querySelector(".patient-part a").getAttribute("href");
const limits = answer.querySelector('a[href^="#"]').getAttribute("href");
said.limits = document.querySelector(limits).innerText;
type("anc", "1,8");
said.refused = ask(); said.problems = problems();
said.focused = document.activeElement === box("anc").querySelector("input");
said.invalid = panel().querySelectorAll("[aria-invalid]").length;
type("anc", "1.8"); ask(); said.slip = problems();
clear();
said.cleared = [shown(), problems().length, panel().querySelectorAll("[aria-invalid]").length];
return said;
"""

#: Sets, exceptions, requests, and facts that exclude one another.
PARCEL = """
choose("post.table_1");
const said = { start: box("service").querySelector("select").value };
type("weight", "25000"); type("zone", "2"); tick("complaint", "NEVER"); tick("fragile", "yes");
said.open = ask(); said.needed = items()[0];
const none = () => box("contents").querySelector("[data-is=none]").click();
none(); said.answer = ask(); said.filled = items();
type("complaint", "3"); said.both = ask(); said.problems = problems();
type("complaint", ""); tick("contents", "FOOD"); ask(); said.noneAndSome = problems();
none(); said.food = ask(); said.withFood = items();
pick("service", "EXPRESS"); said.illegal = ask(); said.why = items()[0];
return said;
"""

#: A request that is taken away.
REQUEST = """
choose("kim_2015.dexamethasone");
const said = { start: box("level").querySelector("input").value };
type("age", "70"); type("cycle", "1"); box("indications").querySelector("[data-is=none]").click();
said.answer = ask();
type("level", "");
said.taken = ask(); said.problems = problems();
return said;
"""

#: What does not change the answer may stay unknown.
UNKNOWN = """
choose("kim_2015.fig_1");
type("anc", "1800"); type("platelets", "120000"); tick("on_dialysis", "yes");
const said = { answer: ask(), text: shown() };
said.bases = [...answer.querySelectorAll(".patient-basis strong")].map((each) => each.textContent);
return said;
"""

#: Whether every field can be reached and has a name, and what is hidden is hidden.
ACCESS = """
const fields = [...all.querySelectorAll("input, select, button")];
const there = (field) => (field.getAttribute("aria-describedby") || "").split(" ").filter(Boolean)
  .every((id) => document.getElementById(id));
return {
  fields: fields.length,
  unnamed: fields.filter((field) => field.tagName !== "BUTTON" && !field.labels.length).length,
  unreached: fields.filter((field) => field.tabIndex !== 0).length,
  astray: [...all.querySelectorAll("[aria-describedby]")].filter((field) => !there(field)).length,
  sets: [...all.querySelectorAll("fieldset")].filter((set) => !set.querySelector("legend")).length,
  panels: all.querySelectorAll(".patient-panel:not([hidden])").length,
  choice: all.querySelector(".patient-choice").hidden,
  live: answer.getAttribute("aria-live"),
  guessed: all.querySelectorAll("input[value=yes]:checked, input[value=no]:checked").length,
};
"""

#: A patient with an answer, its notes unfolded, and a problem at a field.
_UNFOLDED = """
choose("kim_2015.fig_1");
type("creatinine_clearance", "42"); type("anc", "900"); type("platelets", "40000");
tick("on_dialysis", "no"); ask();
answer.querySelectorAll("details").forEach((each) => { each.open = true; });
box("anc").querySelector(".patient-problem").textContent = "a problem";
box("anc").querySelector("input").setAttribute("aria-invalid", "true");
"""

#: The least contrast of a text, a border and the focus with what is behind, in one theme.
CONTRAST = f"""
document.body.dataset.theme = "%s";
{_UNFOLDED}
const channels = (color) => color.match(/[\\d.]+/g).map(Number);
const light = ([r, g, b]) => [r, g, b].map((each) => each / 255)
  .map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
  .reduce((sum, each, place) => sum + each * [0.2126, 0.7152, 0.0722][place], 0);
const behind = (element) => {{
  const color = channels(getComputedStyle(element).backgroundColor);
  const filled = color.length < 4 || color[3] > 0 || !element.parentElement;
  return filled ? color : behind(element.parentElement);
}};
const texts = [...all.querySelectorAll("*")].filter((element) => element.getClientRects().length &&
  [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()));
const apart = (one, other) => {{
  const [a, b] = [light(channels(one)), light(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}};
const ratio = (element) => apart(getComputedStyle(element).color, behind(element));
const edge = (element) =>
  apart(getComputedStyle(element).borderTopColor, behind(element.parentElement));
const faded = (element) => element && (getComputedStyle(element).opacity !== "1" ||
  faded(element.parentElement));
const fields = [...all.querySelectorAll("select, button, input[type=text]")]
  .filter((field) => field.getClientRects().length);
const accent = getComputedStyle(box("on_dialysis").querySelector("input")).accentColor;
return {{
  texts: texts.length,
  faded: texts.filter(faded).length,
  least: Math.min(...texts.map(ratio)),
  borders: Math.min(...fields.map(edge)),
  wrong: ["anc", "platelets"].map((name) =>
    getComputedStyle(box(name).querySelector("input")).borderTopColor),
  accent: apart(accent, behind(all)),
  ground: channels(getComputedStyle(document.body).backgroundColor)[0],
}};
"""

#: Whether the page, or any part of the answer, is wider than the window.
WIDTH = f"""
{_UNFOLDED}
const beyond = [...all.querySelectorAll("*")].filter((element) =>
  element.getBoundingClientRect().right > innerWidth + 0.5);
return {{
  window: innerWidth,
  page: document.documentElement.scrollWidth,
  beyond: beyond.map((element) => element.className || element.tagName),
}};
"""

#: What has the focus, and how it is seen.
FOCUS = """
const at = document.activeElement;
const style = getComputedStyle(at);
return {
  inside: all.contains(at),
  fact: (at.closest("[data-fact]") || { dataset: {} }).dataset.fact || "",
  name: at.id || at.value || at.textContent.trim(),
  seen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
};
"""
