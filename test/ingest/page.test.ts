import { describe, expect, it } from "vitest";
import { codes, marks, PROSE, read, readOne } from "./reading.js";

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a><a href="/w">World</a></nav>${body}<footer>All rights reserved</footer></body></html>`;

const ARTICLE = `<article><h1>Bridge to close for two weeks</h1><p class="standfirst">Cracks were found in a pier</p>
  <figure><img src="a.jpg"><figcaption>The bridge last winter.</figcaption></figure>
  <p>${PROSE}</p><h2>What comes next</h2><ul><li>Divers look at the pier.</li><li>A ferry takes cyclists.</li></ul>
  <p>${PROSE.replace("Tuesday", "Monday")}</p><blockquote><p>It will hold.</p></blockquote>
  <blockquote class="twitter-tweet"><p>Closed from six. https://t.co/x</p>— Town Hall (@townhall) <a href="/t">February 1, 2024</a></blockquote>
  <p>One line<br>and another that follows it in the same paragraph of the same page, which is long enough.</p></article>`;

describe("a page", () => {
  it("gives the article's blocks in their roles, and nothing of the page around it", async () => {
    expect(marks(await readOne("bridge.html", page("<title>Bridge</title>", ARTICLE)))).toEqual([
      "title: Bridge to close for two weeks",
      "standfirst: Cracks were found in a pier",
      "caption: The bridge last winter.",
      `paragraph: ${PROSE}`,
      "heading: What comes next",
      "list-item: Divers look at the pier.",
      "list-item: A ferry takes cyclists.",
      `paragraph: ${PROSE.replace("Tuesday", "Monday")}`,
      "quote: It will hold.",
      "embed: Closed from six. https://t.co/x",
      "embed: — Town Hall (@townhall) February 1, 2024",
      "paragraph: One line\nand another that follows it in the same paragraph of the same page, which is long enough.",
    ]);
  });

  it("states its facts in JSON-LD before anything else", async () => {
    const linked = {
      "@graph": [
        {
          "@type": "NewsArticle",
          headline: "Bridge",
          datePublished: "2024-02-01T23:30:00-05:00",
          author: [{ name: "Ana Silva" }],
          publisher: { name: "River Post" },
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script><meta property="article:published_time" content="2024-02-09"><link rel="canonical" href="https://post.example/bridge">`;
    expect(await readOne("bridge.html", page(head, ARTICLE))).toMatchObject({
      outlet: "River Post",
      bylines: ["Ana Silva"],
      url: "https://post.example/bridge",
      stated: { date: "2024-02-01", where: "JSON-LD datePublished" },
    });
  });

  it("states its day in meta tags, else in a time element", async () => {
    const meta = `<meta property="article:published_time" content="2024-02-09T10:00:00Z"><meta name="author" content="Tom Okoro">`;
    expect(await readOne("a.html", page(meta, ARTICLE))).toMatchObject({
      bylines: ["Tom Okoro"],
      stated: { date: "2024-02-09", where: "meta article:published_time" },
    });
    const timed = ARTICLE.replace("<figure>", `<time datetime="2024-02-03T07:00">3 Feb</time><figure>`);
    expect((await readOne("a.html", page("", timed))).stated).toEqual({ date: "2024-02-03", where: "time element" });
  });

  it("is known by its content, whatever its name", async () => {
    expect((await readOne("saved.txt", page("", ARTICLE))).title).toBe("Bridge to close for two weeks");
  });

  it("without an article is read as a whole, and a problem says so", async () => {
    const found = await read(
      "front.html",
      page("", `<ul><li><a href="1">Storm shuts schools</a></li><li><a href="2">Budget vote put off</a></li></ul>`),
    );
    expect(codes(found)).toEqual(["ingest/no-article"]);
    expect(found.items[0]!.text).toContain("Storm shuts schools");
  });

  it("nested without end is still read", async () => {
    const { items } = await read(
      "deep.html",
      page("", `${"<div>".repeat(20_000)}<p>${PROSE}</p>${"</div>".repeat(20_000)}`),
    );
    expect(items[0]!.text).toContain(PROSE);
  });
});
