/** Which reports tell one story. */
import { groupStories } from "../../src/reconcile/stories.js";
import { jsonLines, readJsonLines, type Task } from "../io.js";

type Line = { readonly id: string; readonly title?: string; readonly text?: string; readonly date?: string };

export const predict: Task = async (inPath) => {
  const lines = readJsonLines<Line>(inPath);
  const clusters = groupStories(
    lines.map(({ id, title, text, date }) => ({ id, title: title ?? "", text: text ?? "", ...(date && { date }) })),
  );
  return jsonLines(lines.map(({ id }, index) => ({ id, cluster: clusters[index] })));
};
