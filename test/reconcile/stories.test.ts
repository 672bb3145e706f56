import { describe, expect, it } from "vitest";
import { groupStories, type StoryDraft } from "../../src/reconcile/stories.js";

const BRIDGE: readonly StoryDraft[] = [
  {
    id: "b1",
    title: "Island bridge at Halvik opens after nine years",
    text: "The bridge that ties the island of Halvik to the mainland opened to walkers on Monday. Mayor Olsen cut the ribbon and said no islander would pay a toll.",
    date: "2024-06-03",
  },
  {
    id: "b2",
    title: "No toll for islanders as Halvik bridge opens",
    text: "Islanders crossed the new Halvik bridge free of charge on its first day. The mayor, Kari Olsen, had promised before the vote that there would be no toll.",
    date: "2024-06-04",
  },
];

const STRIKE: readonly StoryDraft[] = [
  {
    id: "s1",
    title: "Dockers walk out in Valmere",
    text: "Dock workers in Valmere downed tools on Tuesday over overtime pay, the harbour union said. Crane drivers joined the strike and two terminals stood still.",
    date: "2024-06-04",
  },
  {
    id: "s2",
    title: "Fruit ships wait as Valmere strike spreads",
    text: "Ships with fruit waited outside Valmere while dockers and crane drivers stayed out. The union wants overtime paid, and the harbour's terminals are idle.",
    date: "2024-06-05",
  },
];

const sameStory = (reports: readonly StoryDraft[]): string[][] => {
  const clusters = groupStories(reports);
  const groups = new Map<string, string[]>();
  for (const [index, cluster] of clusters.entries())
    groups.set(cluster, [...(groups.get(cluster) ?? []), reports[index]!.id]);
  return [...groups.values()].map((group) => group.sort()).sort();
};

describe("stories of a pile", () => {
  it("keeps the reports of one story together and two stories apart", () => {
    expect(sameStory([...BRIDGE, ...STRIKE])).toEqual([
      ["b1", "b2"],
      ["s1", "s2"],
    ]);
  });

  it("calls a pile of one story one", () => {
    expect(sameStory(STRIKE)).toEqual([["s1", "s2"]]);
  });

  it("tells like events of different weeks apart", () => {
    const again = STRIKE.map((report) => ({ ...report, id: `${report.id}-later`, date: "2024-09-20" }));
    expect(sameStory([...STRIKE, ...again])).toEqual([
      ["s1", "s2"],
      ["s1-later", "s2-later"],
    ]);
  });

  it("gives the same stories in any order", () => {
    const reports = [...BRIDGE, ...STRIKE];
    const clusters = groupStories(reports);
    expect(groupStories([...reports].reverse()).reverse()).toEqual(clusters);
  });

  it("leaves a report without words alone", () => {
    expect(sameStory([...STRIKE, { id: "x", title: "", text: "" }])).toContainEqual(["x"]);
  });
});
