/** `readout read`: paths in, the record and its renderings out. */
import type { Writable } from "node:stream";
import pc from "picocolors";
import { renderBrief, renderHtml, renderIcs, renderJson, renderMarkdown } from "../export/export.js";
import { type Problem, type Readout, readoutSchema } from "../model/model.js";
import { gatherFrom, openEngine, readStoryOnAllCores, StoreError, writeOutputs } from "../store/store.js";
import { EXIT, type Format, type Streams, USUAL_FORMATS } from "./terms.js";

export type ReadOptions = {
  readonly out?: string;
  readonly format?: readonly Format[];
  readonly story?: string;
  readonly quiet?: boolean;
};

const RENDER: Record<Format, (readout: Readout) => string> = {
  json: renderJson,
  md: renderMarkdown,
  html: renderHtml,
  ics: renderIcs,
};

/** Reads the paths and writes what was asked for; resolves to the exit code. */
export async function readPaths(paths: readonly string[], options: ReadOptions, streams: Streams): Promise<number> {
  if (!options.out && (options.format?.length ?? 0) > 1) {
    streams.stderr.write("error: several formats need a folder: add -o DIR\n");
    return EXIT.misuse;
  }
  const { items: drafts, problems } = await gatherFrom(paths, {
    stdin: streams.stdin,
    ...(options.story && { story: options.story }),
  });
  tell(problems, streams.stderr);
  if (drafts.length === 0) {
    streams.stderr.write(`${pc.red("nothing to read")}: no report in ${paths.join(", ")}\n`);
    return EXIT.problems;
  }

  const readout = await readStoryOnAllCores(drafts, openEngine(), {
    problems,
    onProgress: progressLine(streams.stderr, options.quiet ?? false),
  });
  tell(
    readout.problems.filter((problem) => !problems.includes(problem)),
    streams.stderr,
  );
  readoutSchema.parse(readout);

  try {
    await write(readout, options, streams);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    tell([error], streams.stderr);
    return EXIT.problems;
  }
  return readout.problems.some(({ code }) => LOSSES.has(code)) ? EXIT.problems : EXIT.ok;
}

/** Problems that mean input is missing from the record; the others remark on input that is in it. */
const LOSSES: ReadonlySet<string> = new Set([
  "store/not-found",
  "store/unreadable",
  "store/not-a-file",
  "store/too-large",
  "store/no-files",
  "store/worker",
  "ingest/empty",
  "ingest/binary",
  "ingest/gzip",
  "ingest/record",
  "ingest/no-such-story",
  "ingest/too-long",
]);

async function write(readout: Readout, { out, format }: ReadOptions, { stdout, stderr }: Streams): Promise<void> {
  if (!out) {
    stdout.write(format?.[0] ? RENDER[format[0]](readout) : renderBrief(readout));
    return;
  }
  const formats = format ?? USUAL_FORMATS;
  await writeOutputs(out, new Map(formats.map((name) => [`readout.${name}`, RENDER[name](readout)])));
  stderr.write(`${pc.green("wrote")} ${formats.map((name) => `${out}/readout.${name}`).join(", ")}\n`);
}

/** One line a problem: where, what, and the mend. */
function tell(
  problems: readonly Pick<Problem, "code" | "message" | "report" | "start" | "hint">[],
  to: Writable,
): void {
  for (const { code, message, report, hint } of problems) {
    const place = report ? `${report}: ` : "";
    to.write(`${pc.yellow(code)} ${place}${message}${hint ? ` (${hint})` : ""}\n`);
  }
}

/** Progress on one line of a terminal; elsewhere one line when all is read. */
function progressLine(to: Writable, quiet: boolean) {
  const live = !quiet && "isTTY" in to && to.isTTY === true;
  return (done: number, of: number, report: string) => {
    if (live && done < of) to.write(`\r\u001b[Kreading ${done + 1}/${of} ${report}`);
    else if (live) to.write("\r\u001b[K");
    if (!quiet && done === of) to.write(`read ${of} ${of === 1 ? "report" : "reports"}\n`);
  };
}
