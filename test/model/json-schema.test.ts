import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { renderJson } from "../../src/export/export.js";
import { jsonSchema } from "../../src/model/json-schema.js";
import { readStory } from "../../src/pipeline.js";
import { draftsIn, EXAMPLE, engine } from "../engine.js";

const validate = new Ajv2020({ strict: false }).compile(jsonSchema());
const record = JSON.parse(renderJson(readStory(await draftsIn(EXAMPLE), engine)));

describe("the published JSON Schema", () => {
  it("admits the record", () => {
    expect(validate(record), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it("refuses evidence without its words", () => {
    const [statement] = structuredClone(record.statements);
    delete statement.content[0].quote;
    expect(validate({ ...record, statements: [statement] })).toBe(false);
  });

  it("refuses a field that it does not name", () => {
    expect(validate({ ...record, mood: "hopeful" })).toBe(false);
  });
});
