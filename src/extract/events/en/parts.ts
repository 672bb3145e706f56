/** Words that decide who takes part in an event. Compiled by us. */

/** Whoever does these is the host. */
export const HOSTING: ReadonlySet<string> = new Set(["host", "receive", "welcome", "greet", "invite", "convene"]);

/** Those who hear statements; they take part in no event. */
export const HEARERS: ReadonlySet<string> = new Set(
  `reporter journalist press media audience crowd newspaper agency television radio camera public nation viewer listener`.split(
    /\s+/,
  ),
);

/** Common nouns that stand before a place's name: "the city of Riga". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `city town village capital region province state district island port county area suburb neighbourhood neighborhood resort
  coast border country republic kingdom camp base peninsula sea`.split(/\s+/),
);
