/** Files, folders and standard input as sources, one at a time, so that a large pile never lies in memory whole. */
import type { Dirent, Stats } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { byCodeUnit, type Problem, type Source } from "../model/model.js";
import { systemCode } from "./store-error.js";

/** A source that was read, or why one was not. */
export type FoundSource = { readonly source: Source } | { readonly problem: Problem };

export type SourceOptions = {
  /** What `-` stands for: `process.stdin`, as a rule. */
  readonly stdin?: AsyncIterable<Uint8Array>;
};

/** Largest file that is read, in bytes: a film that lies among the reports must not fill the memory. */
const FILE_BYTES = 512 * 1024 * 1024;

/** What a run writes; found again inside a folder of reports, they are no reports. */
const OUTPUTS = new Set(["readout.json", "readout.md", "readout.html"]);

/**
 * Sources in the order of `paths`, a folder's files in order of name and then its folders, hidden ones left out.
 * A source is named by its path inside the folder it was asked for, a single file by its own name, so that the same
 * reports elsewhere on the disk give the same record. A file reached twice, or by a link that leads back, is read once.
 * Problems: `store/not-found`, `store/unreadable`, `store/not-a-file`, `store/too-large`, `store/no-files`, `store/same-file`.
 */
export async function* findSources(
  paths: readonly string[],
  { stdin }: SourceOptions = {},
): AsyncGenerator<FoundSource> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === "-" && stdin) yield { source: { name: "-", bytes: await readAll(stdin) } };
    else yield* findAt(path, "", seen);
  }
}

/** Sources at a path; `name` is its place inside the folder that was asked for, empty for what was asked for itself. */
async function* findAt(path: string, name: string, seen: Set<string>): AsyncGenerator<FoundSource> {
  const shown = name === "" ? path : name;
  let info: Stats;
  let real: string;
  try {
    info = await stat(path);
    real = await realpath(path);
  } catch (error) {
    yield { problem: unreadable(shown, error) };
    return;
  }
  if (seen.has(real)) {
    if (info.isFile()) {
      yield { problem: trouble("store/same-file", `${shown}: was given before; read once`, "name each file once") };
    }
    return;
  }
  seen.add(real);
  if (info.isDirectory()) yield* findInside(path, name, seen);
  else if (!info.isFile()) {
    yield {
      problem: trouble(
        "store/not-a-file",
        `${shown}: is neither a file nor a folder`,
        "give files or folders, or `-` for standard input",
      ),
    };
  } else if (info.size > FILE_BYTES) {
    yield {
      problem: trouble(
        "store/too-large",
        `${shown}: is larger than ${FILE_BYTES / 1024 / 1024} MB`,
        "split it, or leave it out",
      ),
    };
  } else {
    try {
      yield { source: { name: name === "" ? basename(path) : name, bytes: await readFile(path) } };
    } catch (error) {
      yield { problem: unreadable(shown, error) };
    }
  }
}

async function* findInside(folder: string, name: string, seen: Set<string>): AsyncGenerator<FoundSource> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { problem: unreadable(name === "" ? folder : name, error) };
    return;
  }
  const shown = entries.filter((entry) => !entry.name.startsWith(".") && !OUTPUTS.has(entry.name));
  if (shown.length === 0 && name === "") {
    yield { problem: trouble("store/no-files", `${folder}: holds no files`, "give a folder that holds reports") };
  }
  const ordered = [...shown].sort(
    (a, b) => Number(a.isDirectory()) - Number(b.isDirectory()) || byCodeUnit(a.name, b.name),
  );
  for (const entry of ordered) {
    yield* findAt(join(folder, entry.name), name === "" ? entry.name : `${name}/${entry.name}`, seen);
  }
}

const trouble = (code: string, message: string, hint: string): Problem => ({ code, message, hint });

function unreadable(shown: string, error: unknown): Problem {
  switch (systemCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return trouble("store/not-found", `${shown}: there is no such file or folder`, "check the path");
    case "EACCES":
    case "EPERM":
      return trouble("store/unreadable", `${shown}: may not be read`, "give yourself permission to read it");
    case "ELOOP":
      return trouble("store/unreadable", `${shown}: is a link that leads back to itself`, "remove the link");
    default:
      return trouble(
        "store/unreadable",
        `${shown}: could not be read (${systemCode(error) ?? String(error)})`,
        "check the disk",
      );
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
