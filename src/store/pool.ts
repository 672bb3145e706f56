/**
 * A pool of worker threads: every job goes to the next worker that is free, and a worker that dies or hangs costs one
 * job, not the run.
 */
import { Worker } from "node:worker_threads";

/** The threads of one run. */
export type Crew<Job> = {
  /** A module that answers each message, a job, with one message, its result. */
  readonly script: URL;
  readonly workers: number;
  /** Plain data that every worker is given as it starts. */
  readonly workerData: unknown;
  /** How long a job may take before its worker is ended. */
  readonly limitMs: (job: Job) => number;
};

/** What became of a job: its result, or in words why there is none. */
export type Outcome<Result> = { readonly result: Result } | { readonly fault: string };

/**
 * The outcomes in the order of `jobs`, which are begun in that order too. A job whose worker crashes or takes too long
 * is tried once more in a fresh worker. `onDone` is called as each job ends, with its index. No worker is left running.
 */
export async function runJobs<Job, Result>(
  jobs: readonly Job[],
  crew: Crew<Job>,
  onDone: (index: number) => void = () => {},
): Promise<readonly Outcome<Result>[]> {
  const outcomes: Outcome<Result>[] = [];
  const queue = jobs.entries();
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    const attempt = async (job: Job): Promise<Outcome<Result>> => {
      worker ??= startWorker(crew);
      const outcome = await ask<Job, Result>(worker, job, crew.limitMs(job));
      if ("fault" in outcome) {
        await worker.terminate();
        worker = undefined;
      }
      return outcome;
    };
    try {
      for (const [index, job] of queue) {
        const first = await attempt(job);
        outcomes[index] = "fault" in first ? await attempt(job) : first;
        onDone(index);
      }
    } finally {
      await worker?.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(crew.workers, jobs.length) }, lane));
  return outcomes;
}

function startWorker({ script, workerData }: Crew<never>): Worker {
  const worker = new Worker(script, { workerData });
  // A worker that dies between two jobs is found out by the next one; unheard, the event would end the process.
  worker.on("error", () => {});
  return worker;
}

function ask<Job, Result>(worker: Worker, job: Job, limitMs: number): Promise<Outcome<Result>> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome<Result>): void => {
      clearTimeout(timer);
      for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
      resolve(outcome);
    };
    const listeners = {
      message: (result: Result) => settle({ result }),
      messageerror: (error: Error) => settle({ fault: error.message }),
      error: (error: unknown) => settle({ fault: error instanceof Error ? error.message : String(error) }),
      exit: (code: number) => settle({ fault: `the worker ended with code ${code}` }),
    };
    const timer = setTimeout(() => settle({ fault: `took longer than ${Math.round(limitMs / 1000)} s` }), limitMs);
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
    worker.postMessage(job);
  });
}
