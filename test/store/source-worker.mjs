// The pool's worker run from source: Node loads TypeScript into a worker only when the worker asks for it.
import { register } from "tsx/esm/api";

register();
await import("../../src/store/pool-worker.ts");
