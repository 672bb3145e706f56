/** Build step: publishes the record's JSON Schema beside the compiled package. */
import { writeFileSync } from "node:fs";
import { z } from "zod";
import { readoutSchema } from "./record.js";

const schema = z.toJSONSchema(readoutSchema, { target: "draft-2020-12" });
writeFileSync(new URL("../readout.schema.json", import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
