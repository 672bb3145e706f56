import { type Readout, readoutSchema } from "../model/model.js";

/**
 * The record as JSON: keys in the schema's order whatever order they were made in, two spaces, a newline at the end.
 * The same record gives the same bytes. Throws a ZodError when the record does not hold to its schema.
 */
export const renderJson = (readout: Readout): string => `${JSON.stringify(readoutSchema.parse(readout), null, 2)}\n`;
