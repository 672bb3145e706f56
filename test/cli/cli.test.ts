import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/cli.js";
import { readoutSchema } from "../../src/model/model.js";
import { EXAMPLE } from "../engine.js";

const work = mkdtempSync(join(tmpdir(), "readout-cli-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Runs one command line with streams of its own. */
async function run(args: readonly string[], input = "") {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end(input);
  const code = await runCli(args, { stdin, stdout, stderr });
  const text = (stream: PassThrough) => (stream.read() as Buffer | null)?.toString("utf8") ?? "";
  return { code, out: text(stdout), err: text(stderr) };
}

describe("readout read", () => {
  it("prints the brief when no folder is given, and exits 0", async () => {
    const { code, out } = await run(["read", EXAMPLE]);
    expect(code).toBe(0);
    expect(out.split("\n").length).toBeGreaterThan(5);
  });

  it("is the default command", async () => {
    expect((await run([EXAMPLE])).out).toBe((await run(["read", EXAMPLE])).out);
  });

  it("writes the record, the Markdown and the page into a folder", async () => {
    const out = join(work, "all");
    const { code } = await run(["read", EXAMPLE, "-o", out]);
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["readout.html", "readout.json", "readout.md"]);
    readoutSchema.parse(JSON.parse(readFileSync(join(out, "readout.json"), "utf8")));
  });

  it("prints one format to standard output", async () => {
    const { out } = await run(["read", EXAMPLE, "--format", "json"]);
    expect(readoutSchema.parse(JSON.parse(out)).reports).toHaveLength(5);
  });

  it("gives what comes next as a calendar when asked", async () => {
    const { code, out } = await run(["read", EXAMPLE, "--format", "ics"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+\r\nBEGIN:VEVENT\r\n[\s\S]+\r\nEND:VCALENDAR\r\n$/);
  });

  it("reads standard input", async () => {
    const { code, out } = await run(
      ["-", "-f", "json"],
      "Two miners died at the Karsko pit on Friday, the mine's owner said.\n",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).reports).toHaveLength(1);
  });

  it("goes on without an empty file, names it, and exits 1", async () => {
    const empty = join(work, "empty.txt");
    writeFileSync(empty, "");
    const { code, out, err } = await run(["read", EXAMPLE, empty, "-f", "json"]);
    expect(code).toBe(1);
    expect(err).toContain("empty.txt");
    const record = readoutSchema.parse(JSON.parse(out));
    expect(record.reports).toHaveLength(5);
    expect(record.problems.some(({ message, report }) => `${message} ${report}`.includes("empty.txt"))).toBe(true);
  });

  it("says what is wrong with a path that is not there, and exits 1", async () => {
    const { code, err } = await run(["read", join(work, "nowhere.txt")]);
    expect(code).toBe(1);
    expect(err).toContain("nowhere.txt");
  });

  it.each([
    { args: [], says: "paths" },
    { args: ["read", "x", "--format", "docx"], says: "docx" },
    { args: ["read", "x", "--fromat", "json"], says: "--fromat" },
    { args: ["read", "x", "--format", "json,md"], says: "-o" },
  ])("exits 2 on misuse: $args", async ({ args, says }) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  it("explains itself", async () => {
    const { code, out } = await run(["read", "--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Examples:[\s\S]*Exit codes:/);
  });

  it("gives the same bytes in any locale and time zone", () => {
    const main = resolve(import.meta.dirname, "../../src/cli/main.ts");
    const bytes = (env: NodeJS.ProcessEnv) =>
      execFileSync(process.execPath, ["--import", "tsx", main, "read", EXAMPLE, "-f", "json", "-q"], {
        env: { ...process.env, ...env },
        maxBuffer: 1 << 28,
        stdio: ["ignore", "pipe", "ignore"],
      }).toString("utf8");
    expect(bytes({ TZ: "Pacific/Auckland", LC_ALL: "tr_TR.UTF-8" })).toBe(
      bytes({ TZ: "America/Los_Angeles", LC_ALL: "C" }),
    );
  });
});
