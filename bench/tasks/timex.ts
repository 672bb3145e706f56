/** `timex`: time expressions of documents whose publication day is given. */
import type { DayInterval } from "../../src/model/model.js";
import { findTimexes, placeTimexes } from "../../src/time/time.js";
import { jsonLines, readJsonLines, type Task } from "../io.js";

export const predict: Task = async (inPath) =>
  jsonLines(
    readJsonLines<{ id: string; dct?: string; text: string }>(inPath).map(({ id, dct, text }) => {
      const published: DayInterval | null = dct ? { first: dct, last: dct, precision: "day" } : null;
      const timexes = placeTimexes(findTimexes({ text }), published);
      return {
        id,
        timexes: timexes.map(({ start, end, type, value, mod }) => ({
          start,
          end,
          type,
          value,
          ...(mod ? { mod } : {}),
        })),
      };
    }),
  );
