/** What the commands share: streams, exit codes, formats. */
import type { Readable, Writable } from "node:stream";

/** Where a command reads and writes; tests hand in their own. */
export type Streams = { readonly stdin: Readable; readonly stdout: Writable; readonly stderr: Writable };

/** Exit codes: all read, some input could not be read, the command was misused. */
export const EXIT = { ok: 0, problems: 1, misuse: 2 } as const;

export const FORMATS = ["json", "md", "html", "ics"] as const;
export type Format = (typeof FORMATS)[number];

/** What a folder gets when no format is asked for; the calendar is for those who ask. */
export const USUAL_FORMATS: readonly Format[] = ["json", "md", "html"];
