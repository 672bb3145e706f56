/** Trouble with the disk that stops the run, in the same words as a problem. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  /** Stable, `store/...`. */
  readonly code: string;
  /** The mend. */
  readonly hint: string;

  constructor(code: string, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.hint = hint;
  }
}

/** The system's code of an error ("ENOSPC"); undefined for any other error. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
