/** Output files, each whole or not at all. */
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { StoreError, systemCode } from "./store-error.js";

/**
 * Writes files by name into `dir`, which is made if need be. All are first written beside their places and flushed,
 * then renamed, so a failure leaves the old files as they were. Throws a `StoreError`: `store/no-space`,
 * `store/not-permitted`, `store/not-a-folder` or `store/unwritable`.
 */
export async function writeOutputs(dir: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const written: { temporary: string; path: string }[] = [];
  try {
    await mkdir(dir, { recursive: true });
    for (const [name, content] of files) {
      const path = join(dir, name);
      const temporary = join(dir, `.${name}.${process.pid}.tmp`);
      written.push({ temporary, path });
      await writeFlushed(temporary, content);
    }
    for (const { temporary, path } of written) await rename(temporary, path);
  } catch (cause) {
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)));
    throw storeError(dir, cause);
  }
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

function storeError(dir: string, cause: unknown): StoreError {
  switch (systemCode(cause)) {
    case "ENOSPC":
    case "EDQUOT":
      return new StoreError(
        "store/no-space",
        `${dir}: the disk is full`,
        "free some space or choose another folder",
        cause,
      );
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new StoreError(
        "store/not-permitted",
        `${dir}: may not be written to`,
        "choose a folder that you may write to",
        cause,
      );
    case "EEXIST":
    case "ENOTDIR":
      return new StoreError(
        "store/not-a-folder",
        `${dir}: is a file, or lies under one`,
        "choose another folder",
        cause,
      );
    default:
      return new StoreError(
        "store/unwritable",
        `${dir}: could not be written to (${systemCode(cause) ?? String(cause)})`,
        "choose another folder",
        cause,
      );
  }
}
