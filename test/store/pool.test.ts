import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { renderJson } from "../../src/export/export.js";
import type { ReportDraft } from "../../src/model/model.js";
import { readStory } from "../../src/pipeline.js";
import { runJobs } from "../../src/store/pool.js";
import { readStoryOnAllCores } from "../../src/store/store.js";
import { draftOf, draftsIn, EXAMPLE, engine } from "../engine.js";

/** Counted up by odd workers: while one lives, and when one crashes once. */
let shared: SharedArrayBuffer;
beforeEach(() => {
  shared = new SharedArrayBuffer(8);
});

/** Runs jobs with two odd workers; in words, what came of each, and which ended in which order. */
async function runOdd(...jobs: string[]) {
  const ended: number[] = [];
  const script = new URL("odd-worker.mjs", import.meta.url);
  const crew = { script, workers: 2, workerData: shared, limitMs: (job: string) => (job === "hang" ? 1000 : 60_000) };
  const outcomes = await runJobs<string, string>(jobs, crew, (index) => ended.push(index));
  return { ended, outcomes: outcomes.map((outcome) => ("result" in outcome ? outcome.result : outcome.fault)) };
}

describe("the pool", () => {
  it("puts results in the order of the jobs and tells of each as it ends", async () => {
    const { outcomes, ended } = await runOdd("a", "b", "c", "d", "e");
    expect(outcomes).toEqual(["a, done", "b, done", "c, done", "d, done", "e, done"]);
    expect(ended.sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it("goes on when workers crash, end or hang, and says what went wrong", async () => {
    const { outcomes } = await runOdd("crash", "a", "hang", "b", "exit", "c");
    expect(outcomes).toEqual([
      "worker out of order",
      "a, done",
      "took longer than 1 s",
      "b, done",
      "the worker ended with code 3",
      "c, done",
    ]);
  });

  it("tries a job once more in a fresh worker", async () => {
    expect((await runOdd("crash once", "a")).outcomes).toEqual(["crash once, done", "a, done"]);
  });

  it("leaves no worker running", async () => {
    await runOdd("a", "crash", "b");
    const count = new Int32Array(shared);
    const before = Atomics.load(count, 0);
    expect(before).toBeGreaterThan(0);
    await sleep(50);
    expect(Atomics.load(count, 0)).toBe(before);
  });

  it("has nothing to do for no jobs", async () => {
    expect((await runOdd()).outcomes).toEqual([]);
  });
});

describe("a story read on all cores", () => {
  const hands = { script: new URL("source-worker.mjs", import.meta.url), workers: 2, limitMs: () => 60_000 };

  it("gives the bytes that one thread gives, and tells of every report", async () => {
    const drafts = await draftsIn(EXAMPLE);
    const told: string[] = [];
    const onProgress = (done: number, of: number, report: string) => void told.push(`${done}/${of} ${report}`);
    const readout = await readStoryOnAllCores(drafts, engine, { onProgress }, hands);
    expect(renderJson(readout)).toBe(renderJson(readStory(drafts, engine)));
    expect(told.map((line) => line.split(" ")[0])).toEqual(["1/5", "2/5", "3/5", "4/5", "5/5"]);
    expect(new Set(told.map((line) => line.split(" ")[1]))).toEqual(new Set(drafts.map(({ id }) => id)));
  });

  it("leaves out a report that its worker cannot read, and says so", async () => {
    const good = await draftOf("good", "Two bridges over the Ilme were closed on Friday, the county said.");
    // A draft that ingest would never let through: it has no language.
    const bad = { ...(await draftOf("bad", "The ferry sank.")), language: undefined } as unknown as ReportDraft;
    const readout = await readStoryOnAllCores([bad, good], engine, {}, hands);
    expect(readout.reports.map(({ id }) => id)).toEqual(["good"]);
    expect(readout.problems).toMatchObject([
      { code: "store/worker", message: expect.stringMatching(/^bad: /), hint: expect.any(String) },
    ]);
  });

  it("is read without workers when the pile is small", async () => {
    const drafts = await draftsIn(EXAMPLE);
    const readout = await readStoryOnAllCores(drafts, engine);
    expect(readout.reports).toHaveLength(drafts.length);
  });
});
