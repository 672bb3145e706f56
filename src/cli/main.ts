#!/usr/bin/env node
/** The command line: arguments in, stages run, files and messages out. */
import { runCli } from "./cli.js";

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
