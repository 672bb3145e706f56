/** One thread of the pool: loads the models once, then answers every draft with its notes. */
import { parentPort, workerData } from "node:worker_threads";
import type { ReportDraft } from "../model/model.js";
import { readReport } from "../pipeline.js";
import { openEngine } from "./engine.js";

/** What every worker is told of the pile. */
export type PileData = {
  /** Lines that other reports carry too, for `readReport`. */
  readonly repeated: ReadonlySet<string>;
};

if (!parentPort) throw new Error("pool-worker is started by the pool, as a worker thread");
const port = parentPort;
const { repeated } = workerData as PileData;
const engine = openEngine();
port.on("message", (draft: ReportDraft) => port.postMessage(readReport(draft, engine, repeated)));
