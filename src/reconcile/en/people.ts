/** Words for those counted in a toll that say nothing of who they are. Compiled by us from general knowledge of English news. */
export const ANYBODY: ReadonlySet<string> = new Set(
  `people person persons individual human victim dead death fatality body corpse casualty missing injured wounded
  passenger survivor inhabitant resident local other`.split(/\s+/),
);
