/** The commands of `readout` and their help; each command is a file of its own. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { VERSION } from "../store/store.js";
import { readPaths } from "./read.js";
import { EXIT, FORMATS, type Format, type Streams } from "./terms.js";

/** Runs one command line; resolves to the exit code and never throws for bad input. */
export async function runCli(args: readonly string[], streams: Streams): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = new Command("readout")
    .description(
      "Reads many reports of one story and gives one record, every fact tied to the exact words it came from.",
    )
    .version(VERSION, "-V, --version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
    })
    .showHelpAfterError("(run with --help for the options and examples)");

  program
    .command("read", { isDefault: true })
    .summary("read reports into one record (the default command)")
    .description(
      "Reads reports of one story: files, folders, or - for standard input.\n" +
        "Knows plain text, Markdown, HTML and JSONL (.gz too) with id, outlet, date, title, text, url.\n" +
        "Without -o the brief goes to standard output; problems and progress go to standard error.",
    )
    .argument("<paths...>", "files, folders, or - for standard input")
    .option("-o, --out <dir>", "write readout.json, readout.md and readout.html into this folder")
    .addOption(
      new Option(
        "-f, --format <list>",
        "which formats, by commas: json, md, html, ics (a calendar of what is planned); one alone may go to standard output",
      ).argParser(parseFormats),
    )
    .option("--story <id>", "of a JSONL file with several stories, the one to read")
    .option("-q, --quiet", "no progress; problems are still told")
    .addHelpText(
      "after",
      `
Examples:
  $ readout reports/                         the brief of all reports in a folder
  $ readout read reports/ -o out             record, Markdown and page into out/
  $ readout read a.txt b.html -f json        the record itself, to standard output
  $ readout reports/ -f ics > next.ics       what is planned, for a calendar program
  $ cat wire.txt | readout -                 a report from standard input

Exit codes: 0 all was read, 1 some input could not be read, 2 the command was misused.`,
    )
    .action(async (paths: string[], options: { out?: string; format?: Format[]; story?: string; quiet?: boolean }) => {
      exitCode = await readPaths(paths, options, streams);
    });

  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.misuse;
    throw error;
  }
  return exitCode;
}

function parseFormats(list: string): Format[] {
  const asked = list.split(",").map((name) => name.trim());
  const unknown = asked.find((name) => !FORMATS.some((format) => format === name));
  if (unknown !== undefined) throw new InvalidArgumentError(`“${unknown}” is none of ${FORMATS.join(", ")}.`);
  return FORMATS.filter((format) => asked.includes(format));
}
