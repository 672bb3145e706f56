/** The treebank as plain text: its paragraphs with the places where sentences end. */
import { readLines } from "./treebank.js";

export type Paragraph = {
  readonly text: string /** Offsets one past each sentence's last token. */;
  readonly ends: ReadonlySet<number>;
};

export function readParagraphs(folder: string, file: string): Paragraph[] {
  const paragraphs: { text: string; ends: Set<number> }[] = [];
  let text = "";
  let ends = new Set<number>();
  let inside = 0;
  let skipTo = 0;
  const close = () => {
    if (text.trim() !== "") paragraphs.push({ text: text.trimEnd(), ends });
    text = "";
    ends = new Set();
  };
  for (const line of readLines(folder, file)) {
    if (line.startsWith("# newpar") || line.startsWith("# newdoc")) close();
    if (line === "" && inside > 0) {
      ends.add(text.trimEnd().length);
      inside = 0;
      skipTo = 0;
    }
    const [id = "", form = "", , , , , , , , misc = ""] = line.split("\t");
    if (!/^\d/.test(id)) continue;
    inside++;
    const [first = 0, last = first] = id.split("-").map(Number);
    if (first <= skipTo && last === first) continue;
    skipTo = last;
    text += form + (misc.includes("SpaceAfter=No") ? "" : " ");
  }
  close();
  return paragraphs;
}
