/** The record's JSON Schema, derived from the one schema in `record.ts`. */
import { z } from "zod";
import { readoutSchema } from "./record.js";

/** Draft 2020-12; a new object each time. */
export const jsonSchema = (): object => z.toJSONSchema(readoutSchema, { target: "draft-2020-12" });
