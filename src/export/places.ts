/** Places on the page: every fact's evidence by report and offset, and the block of the page that holds it. */
import type { Block, Evidence, Readout, Report } from "../model/model.js";
import type { Outline } from "./outline/outline.js";

/** Report index, start, end: the place of one piece of evidence. */
export type Place = readonly [report: number, start: number, end: number];

/** What the parts of the page share. */
export type Page = {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly labels: readonly string[];
  /** Blocks of each report as shown. */
  readonly blocks: readonly (readonly Block[])[];
  /** Places of each fact on the page, in the order in which facts are written. */
  readonly facts: Place[][];
};

/** A page with its reports and no fact yet; facts are entered as they are written. */
export function openPage({ reports }: Readout, outline: Outline): Page {
  return {
    indexOf: new Map(reports.map(({ id }, r) => [id, r])),
    labels: outline.reports.map(({ label }) => label),
    blocks: reports.map(blocksOf),
    facts: [],
  };
}

/** Blocks that have words; a report that nothing labelled is one paragraph. */
function blocksOf({ text, blocks }: Report): Block[] {
  const shown = blocks.filter(({ start, end }) => text.slice(start, end).trim() !== "");
  return shown.length > 0 ? shown : [{ start: 0, end: text.length, role: "paragraph" }];
}

/** Places of some evidence; what lies in no report of the page is left out. */
export function placesOf(evidence: readonly Evidence[], { indexOf }: Page): Place[] {
  return evidence.flatMap(({ report, start, end }): Place[] => {
    const r = indexOf.get(report);
    return r === undefined ? [] : [[r, start, end]];
  });
}

/** Id of a block on the page. */
export const blockId = (report: number, block: number): string => `r${report}-b${block}`;

/** The last block that starts at or before an offset. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
