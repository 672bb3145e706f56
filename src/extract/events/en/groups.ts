/** Nouns for groups of people that are led or made up by those named after them. Compiled by us. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  `delegation team group mission panel committee commission coalition alliance contingent party side crew squad
  bloc consortium convoy unit force government cabinet negotiator official minister representative envoy leader
  counterpart member ally diplomat`.split(/\s+/),
);

/** Of these whoever owns them is taken to be with them: "Ada's delegation". */
export const RETINUES: ReadonlySet<string> = new Set(["delegation", "entourage", "party"]);
