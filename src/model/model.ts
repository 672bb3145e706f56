/** The shared shapes: the record (with its schema) and the notes that lead to it. */
export * from "./notes.js";
export * from "./record.js";
export * from "./span.js";
export * from "./text.js";
