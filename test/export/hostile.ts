/** The sample with strings that try to break out of a page, a table or a line. */
import type { Readout } from "../../src/model/model.js";
import { sample } from "../readout/sample.js";

export const HOSTILE = `</script><script>window.broken=1</script><img src="http://127.0.0.1:9/x" onerror="window.broken=1"> \`code\` | *bold*\r\n[link](javascript:window.broken=1) \u202Eturned`;

/** Hostile words in every free string of the record, and at the end of a report's text. */
export function hostileReadout(): Readout {
  const [first, ...rest] = sample.reports;
  const text = `${first!.text}\r\n\r\n${HOSTILE}`;
  const start = text.length - HOSTILE.length;
  const evidence = [{ report: first!.id, start, end: text.length, quote: HOSTILE }];
  return {
    ...sample,
    story: { ...sample.story, title: HOSTILE },
    reports: [
      {
        ...first!,
        text,
        title: HOSTILE,
        outlet: HOSTILE,
        url: "javascript:window.broken=1",
        blocks: [...first!.blocks, { start, end: text.length, role: "paragraph" }],
      },
      ...rest,
    ],
    events: sample.events.map((event) => ({ ...event, what: HOSTILE, parties: [HOSTILE], evidence })),
    statements: sample.statements.map((statement) => ({ ...statement, text: HOSTILE, channel: HOSTILE })),
    entities: sample.entities.map((entity) => ({ ...entity, name: HOSTILE, aliases: [HOSTILE] })),
    brief: sample.brief.map((sentence) => ({ ...sentence, text: HOSTILE, evidence })),
    findings: sample.findings.map((finding) => ({ ...finding, headline: HOSTILE })),
    problems: [{ code: "ingest/odd", message: HOSTILE, hint: HOSTILE }],
  };
}
