/** The brief as plain text for a terminal. */
import type { BriefSentence, Readout } from "../model/model.js";

const HEADINGS: Record<BriefSentence["section"], string> = {
  lead: "What happened",
  meetings: "Meetings",
  said: "Said",
  "agreed-on": "Agreed on",
  disputed: "Disputed",
  next: "What comes next",
  background: "Background",
};

const WIDTH = 100;

/** Title, sections and sentences, each sentence with the ids of its reports; ends with a newline. */
export function renderBrief({ story, brief, reports }: Readout): string {
  const origins = new Set(reports.map(({ origin }) => origin)).size;
  const lines = [story.title, `${count(reports.length, "report")} of ${count(origins, "origin")}`];
  let section = "";
  for (const sentence of brief) {
    if (sentence.section !== section) {
      section = sentence.section;
      lines.push("", HEADINGS[sentence.section]);
    }
    const cited = [...new Set(sentence.evidence.map(({ report }) => report))].join(", ");
    lines.push(...wrap(`- ${sentence.text} [${cited}]`));
  }
  return `${lines.join("\n")}\n`;
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
