/** Build step: publishes the record's JSON Schema beside the compiled package. */
import { writeFileSync } from "node:fs";
import { jsonSchema } from "./json-schema.js";

writeFileSync(new URL("../readout.schema.json", import.meta.url), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
