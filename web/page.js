// @ts-check
/**
 * What the page does: a fact opens its words in the reports beside it, a box filters the facts.
 * The page can be read without it. It takes numbers from the JSON block and words from the document, and writes text only.
 */

/** Report, start and end of each piece of evidence, by fact. @type {[number, number, number][][]} */
const places = JSON.parse(byId("places").textContent ?? "[]");
const shown = byId("shown");
const filter = /** @type {HTMLInputElement} */ (byId("filter"));

/** Paragraphs that hold marks now. @type {HTMLElement[]} */
let marked = [];
/** The fact whose words are shown. @type {Element | null} */
let current = null;

/** @param {string} id */
function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** Marks the words of a fact in every report and brings those of one report into view. @param {Element} fact @param {number} [report] */
function show(fact, report) {
  hide();
  const evidence = places[Number(fact.getAttribute("data-fact"))] ?? [];
  const wanted = report ?? evidence[0]?.[0];
  for (const r of new Set(evidence.map(([r]) => r))) {
    markReport(
      r,
      evidence.filter((place) => place[0] === r),
      r === wanted,
    );
  }
  current = fact;
  fact.classList.add("current");
  document.body.classList.add("reading");
  const words = [...document.querySelectorAll("mark.wanted")];
  // The first words of the fact's own list are the telling ones; earlier marks in the report may be others.
  const first = evidence.find(([r]) => r === wanted)?.[1] ?? 0;
  const best = words.find((word) => Number(word.getAttribute("data-end")) > first) ?? words[0];
  best?.scrollIntoView({ block: "center" });
  fact.scrollIntoView({ block: "nearest" });
  const label = document.querySelector(`#r${wanted} .report`)?.textContent;
  shown.textContent = `${label}: ${words.map((word) => word.textContent).join(" … ")}`;
}

/** Takes all marks away. */
function hide() {
  for (const paragraph of marked) paragraph.replaceChildren(paragraph.textContent ?? "");
  marked = [];
  current?.classList.remove("current");
  current = null;
  document.body.classList.remove("reading");
  shown.textContent = "";
}

/** @param {number} report @param {[number, number, number][]} evidence @param {boolean} wanted */
function markReport(report, evidence, wanted) {
  const paragraphs = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(`#r${report} > [data-start]`));
  for (const paragraph of paragraphs) {
    const text = paragraph.textContent ?? "";
    const at = Number(paragraph.getAttribute("data-start"));
    const ranges = evidence
      .map(([, start, end]) => [Math.max(start - at, 0), Math.min(end - at, text.length)])
      .filter(([start = 0, end = 0]) => start < end)
      .sort(([a = 0], [b = 0]) => a - b);
    if (ranges.length === 0) continue;
    marked.push(paragraph);
    paragraph.replaceChildren();
    let done = 0;
    for (const [start = 0, end = 0] of ranges) {
      if (end <= done) continue;
      const from = Math.max(start, done);
      const mark = document.createElement("mark");
      mark.textContent = text.slice(from, end);
      if (wanted) mark.className = "wanted";
      mark.setAttribute("data-end", String(at + end));
      paragraph.append(text.slice(done, from), mark);
      done = end;
    }
    paragraph.append(text.slice(done));
  }
}

document.addEventListener("click", (event) => {
  const target = /** @type {Element} */ (event.target);
  const fact = target.closest(".fact");
  const link = target.closest("a");
  const report = link?.getAttribute("data-report") ?? null;
  if (fact && report !== null) {
    event.preventDefault();
    show(fact, Number(report));
  } else if (fact && !link && getSelection()?.isCollapsed) show(fact);
  if (link?.hash) openAround(byId(link.hash.slice(1)));
});

byId("close").addEventListener("click", putAway);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && current) putAway();
});

/** Closes the words and goes back to the fact that opened them. */
function putAway() {
  const link = /** @type {HTMLElement | null | undefined} */ (current?.querySelector(".refs a"));
  hide();
  link?.focus();
}

/** Opens the closed section that holds an element, or is it. @param {Element | null} element */
function openAround(element) {
  const section = element?.closest("details");
  if (section) section.open = true;
}

/** Words folded for comparing: no case, no accents. @param {string} text */
const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Sections, their groups and items, read once: the words are folded when the filter is first used. */
const sections = [...document.querySelectorAll("details.section")].map((element) => ({
  element: /** @type {HTMLDetailsElement} */ (element),
  wasOpen: /** @type {HTMLDetailsElement} */ (element).open,
  groups: [...element.querySelectorAll("ul")].map((list) => ({
    element: list.closest("section") ?? list,
    title: list.parentElement?.querySelector("h3")?.textContent ?? "",
    items: [...list.querySelectorAll("li")].map((item) => ({ element: item, words: "" })),
  })),
}));

/** Shows the items that hold every word of the filter; a group's title counts for all of its items. */
function applyFilter() {
  const wanted = fold(filter.value).split(/\s+/).filter(Boolean);
  let count = 0;
  for (const section of sections) {
    let inSection = 0;
    for (const { element, title, items } of section.groups) {
      let inGroup = 0;
      for (const item of items) {
        item.words ||= fold(`${title} ${item.element.textContent}`);
        item.element.hidden = !wanted.every((word) => item.words.includes(word));
        if (!item.element.hidden) inGroup++;
      }
      element.hidden = inGroup === 0;
      inSection += inGroup;
    }
    section.element.hidden = inSection === 0;
    section.element.open = wanted.length > 0 ? inSection > 0 : section.wasOpen;
    count += inSection;
  }
  byId("matches").textContent = wanted.length > 0 ? `${count} found` : "";
}

let waiting = 0;
filter.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(applyFilter, 120);
});

// A printed page shows everything.
addEventListener("beforeprint", () => {
  for (const { element } of sections) element.open = true;
});
