// A cell of a "book" table says the head of its column where the columns stand below one another.
// A click, or Enter, on the head of a column of a "sortable" table sorts its rows by that column.
"use strict";

function sortBy(head) {
  const heads = [...head.parentElement.children];
  const body = head.closest("table").tBodies[0];
  const place = heads.indexOf(head);
  const way = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
  const text = (row) => row.cells[place].textContent.trim();
  const rows = [...body.rows].sort((a, b) => way * text(a).localeCompare(text(b)));
  heads.forEach((each) => each.removeAttribute("aria-sort"));
  head.setAttribute("aria-sort", way === 1 ? "ascending" : "descending");
  body.append(...rows);
}

function nameCells(table) {
  const heads = [...table.tHead.rows[0].cells].map((head) => head.textContent.trim());
  [...table.tBodies[0].rows].forEach((row) => {
    [...row.cells].forEach((cell, place) => { cell.dataset.head = heads[place]; });
  });
}

document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll("table.book").forEach(nameCells);
  document.querySelectorAll("table.sortable th").forEach((head) => {
    head.tabIndex = 0;
    head.addEventListener("click", () => sortBy(head));
    head.addEventListener("keydown", (event) => event.key === "Enter" && sortBy(head));
  });
});
