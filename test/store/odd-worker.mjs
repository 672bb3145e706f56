// A worker that does what its job says, and counts up in shared memory while it lives.
import { parentPort, workerData } from "node:worker_threads";

const shared = new Int32Array(workerData);
Atomics.add(shared, 0, 1);
setInterval(() => Atomics.add(shared, 0, 1), 1);
parentPort.on("message", (job) => {
  if (job === "crash") throw new Error("worker out of order");
  if (job === "exit") process.exit(3);
  if (job === "crash once" && Atomics.add(shared, 1, 1) === 0) throw new Error("worker out of order");
  if (job === "hang") for (;;);
  parentPort.postMessage(`${job}, done`);
});
