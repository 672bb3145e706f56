import { byCodeUnit, type Figure } from "../../model/model.js";
import { subjectOf } from "../../readout/readout.js";
import { type Lookup, mergeAlike, oneLine } from "./lookup.js";
import type { Group, Item, Section } from "./shape.js";

/** Numbers side by side: those that reports compare first, then the rest, one item for each number of each thing. */
export function figureSection({ readout }: Lookup): Section {
  const byId = new Map(readout.figures.map((figure) => [figure.id, figure]));
  const shown = new Set<string>();
  const compared = readout.findings.flatMap((finding): Group[] => {
    if (finding.dimension !== "figure") return [];
    const figures = finding.facts.map((id) => byId.get(id)).filter((figure) => figure !== undefined);
    if (figures.length < 2 || figures.some(({ id }) => shown.has(id))) return [];
    for (const { id } of figures) shown.add(id);
    return [
      {
        title: oneLine(subjectOf(finding)),
        note: finding.kind,
        items: itemsOf([...figures].sort((a, b) => b.value - a.value || byCodeUnit(a.id, b.id))),
      },
    ];
  });
  const rest = itemsOf(readout.figures.filter(({ id }) => !shown.has(id)));
  const other: Group = compared.length > 0 ? { title: "Other figures", items: rest } : { items: rest };
  return { id: "figures", title: "Figures", groups: [...compared, other] };
}

const BOUNDS: Readonly<Record<Figure["bound"], string>> = {
  exact: "",
  about: "about ",
  "at-least": "at least ",
  "at-most": "at most ",
  over: "more than ",
  under: "fewer than ",
  range: "",
};

/** A figure's number with its bound, and its unit where the words beside it do not say it: "at least 35", "3–4", "10%". */
function valueText({ value, low, high, bound, unit, of }: Figure): string {
  const number =
    bound === "range" && low !== undefined && high !== undefined ? `${count(low)}–${count(high)}` : count(value);
  const said = unit === "" || of.toLowerCase().includes(unit.toLowerCase());
  return `${BOUNDS[bound]}${number}${unit === "%" ? "%" : said ? "" : ` ${unit}`}`;
}

/** Thousands parted as in print; no locale of the machine enters. */
function count(value: number): string {
  const [whole = "", part] = String(value).split(".");
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return part === undefined ? parted : `${parted}.${part}`;
}

function itemsOf(figures: readonly Figure[]): Item[] {
  return mergeAlike(
    figures.map((figure) => ({
      label: valueText(figure),
      text: oneLine(figure.of),
      notes: [],
      evidence: figure.evidence,
    })),
  );
}
