/**
 * `npm run -s predict -- TASK IN OUT`: one stage of the product over a benchmark's input.
 * It runs the same code and the same models as `readout read`; it has no mode of its own.
 */
import { writeFileSync } from "node:fs";
import { Command, Option } from "commander";
import type { Task, TaskOptions } from "./io.js";

const TASKS: Record<string, () => Promise<{ predict: Task }>> = {
  attribution: () => import("./tasks/attribution.js"),
  timex: () => import("./tasks/timex.js"),
  dating: () => import("./tasks/dating.js"),
  tags: () => import("./tasks/tags.js"),
  ner: () => import("./tasks/ner.js"),
  coref: () => import("./tasks/coref.js"),
  "event-coref": () => import("./tasks/event-coref.js"),
  stories: () => import("./tasks/stories.js"),
  reuse: () => import("./tasks/reuse.js"),
  events: () => import("./tasks/events.js"),
};

const program = new Command("predict")
  .description("Runs one stage over a benchmark's input and writes predictions in the form its scorer reads.")
  .argument("<task>", Object.keys(TASKS).join(", "))
  .argument("<in>", "input file of the benchmark")
  .argument("<out>", "where to write predictions")
  .addOption(new Option("--mentions <which>", "coref: read the gold mention spans").choices(["gold"]))
  .addOption(new Option("--hint <what>", "dating: read the year or ISO week of publication").choices(["year", "week"]))
  .addOption(new Option("--limit <what>", "event-coref: clusters stay inside it").choices(["event", "topic"]))
  .action(async (name: string, inPath: string, outPath: string, options: TaskOptions) => {
    const load = TASKS[name];
    if (!load)
      return program.error(`unknown task “${name}”; there is ${Object.keys(TASKS).join(", ")}`, { exitCode: 2 });
    const { predict } = await load();
    writeFileSync(outPath, await predict(inPath, options));
  });

await program.parseAsync();
