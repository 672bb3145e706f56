import type { Clause, ReadReport } from "../../model/model.js";
import { type Cast, readCast } from "./cast.js";
import { type Coder, makeCoder } from "./coder.js";
import { readSetting, type Setting } from "./setting.js";
import { readSurface, type Surface } from "./surface.js";

/** A report with all that events are read with, made once. */
export type Scene = {
  readonly read: ReadReport;
  readonly cast: Cast;
  readonly coder: Coder;
  readonly setting: Setting;
  readonly surface: Surface;
};

export function readScene(read: ReadReport): Scene {
  const cast = readCast(read);
  const coder = makeCoder(read.language, (token) => {
    const mention = cast.mentionAt(token);
    if (!mention) return read.language.tokens[token]!.upos === "PROPN" ? "person" : "other";
    if (mention.kind === "place" || mention.kind === "facility") return "place";
    return mention.kind === "person" || mention.kind === "organisation" || mention.kind === "group"
      ? "person"
      : "other";
  });
  return { read, cast, coder, setting: readSetting(read, cast), surface: readSurface(read, cast) };
}

/** Clauses that may belong to one: those after it in its sentence, as far as a reader would look. */
export const near = ({ read }: Scene, { index, sentence }: Clause): Clause[] =>
  read.language.clauses.slice(index + 1, index + REACH).filter((below) => below.sentence === sentence);

const REACH = 40;
