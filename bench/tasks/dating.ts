/** `dating`: the publication day of single reports from their text, with or without the year or ISO week told. */
import { createHash } from "node:crypto";
import { cleanReport } from "../../src/clean/clean.js";
import { dayRangeOf, findTimexes, rankDays, weekAround } from "../../src/time/time.js";
import { jsonLines, readJsonLines, type Task } from "../io.js";

type Row = { id: string; title?: string; text: string; dct: string };

export const predict: Task = async (inPath, { hint }) =>
  jsonLines(
    readJsonLines<Row>(inPath).map(({ id, title, text, dct }) => {
      const { report } = cleanReport({
        id,
        sha256: createHash("sha256").update(text).digest("hex"),
        ...(title ? { title } : {}),
        bylines: [],
        language: "en",
        text,
        marked: [],
      });
      const limit =
        hint === "year"
          ? dayRangeOf(`${dct.slice(0, 4)}-01-01`, `${dct.slice(0, 4)}-12-31`)
          : hint === "week"
            ? weekAround(dct)
            : null;
      const [ranked] = rankDays([{ report, language: { sentences: [] }, timexes: findTimexes(report) }], [limit]);
      const { published, candidates } = ranked!;
      // Who tells the year or the week asks for the likeliest of its days; without, only a published day is an answer.
      return { id, date: published || hint ? (candidates[0] ?? null) : null, candidates };
    }),
  );
