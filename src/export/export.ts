/** Renderings of a finished record; each takes the record alone and gives the whole file as a string. */
export { renderHtml } from "./html.js";
export { renderIcs } from "./ics.js";
export { renderJson } from "./json.js";
export { renderBrief, renderMarkdown } from "./markdown.js";
