/** The page in a real browser; skipped, with a word, where none is installed. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderHtml } from "../../src/export/export.js";
import type { Readout } from "../../src/model/model.js";
import { sample } from "../readout/sample.js";
import { HOSTILE, hostileReadout } from "./hostile.js";

const CHROMIUM = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));
if (!CHROMIUM) console.warn("page tests skipped: no Chromium (set CHROMIUM_PATH)");

describe.skipIf(!CHROMIUM)("the page in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-page-"));
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  type Opened = { page: Page; requests: string[]; errors: string[] };

  async function open(readout: Readout, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Opened> {
    const path = join(folder, "readout.html");
    writeFileSync(path, renderHtml(readout));
    const page = await browser.newPage(options);
    const [requests, errors]: [string[], string[]] = [[], []];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(pathToFileURL(path).href);
    return { page, requests, errors };
  }

  const marks = (page: Page) => page.locator("mark.wanted").allTextContents();

  it("opens without an error and asks the network for nothing", async () => {
    const { page, requests, errors } = await open(sample);
    expect(await page.title()).toBe("Port of Larkhaven shut as crane drivers strike");
    expect(requests).toHaveLength(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("marks the exact words of a fact in the report it was clicked for", async () => {
    const { page } = await open(sample);
    const fact = page.locator("#meetings .fact").first();
    await fact.click();
    expect(await marks(page)).toEqual(["Mayor Ilse Brandt met Tomas Reyes"]);
    await fact.locator("a", { hasText: "003" }).click();
    expect(await marks(page)).toEqual(["Brandt saw Reyes in the town hall"]);
    expect(await page.locator("mark").count()).toBe(3);
    await expect
      .poll(() => page.locator("mark.wanted").evaluate((mark) => mark.getBoundingClientRect().top))
      .toBeGreaterThan(0);
    await page.close();
  });

  it("works by keyboard: enter opens the words, escape puts them away", async () => {
    const { page } = await open(sample);
    const link = page.locator("#statements .refs a").first();
    await link.focus();
    await page.keyboard.press("Enter");
    expect(await marks(page)).toEqual(['"We are close to an agreement, and I will not let it slip,"']);
    expect(await page.locator("#shown").textContent()).toContain("We are close to an agreement");
    await page.keyboard.press("Escape");
    expect(await page.locator("mark").count()).toBe(0);
    expect(await page.locator("#statements .refs a:focus").count()).toBe(1);
    await page.close();
  });

  it("keeps each report's text as it was, marked or not", async () => {
    const { page } = await open(hostileReadout());
    const text = () =>
      page
        .locator("#r0 > p")
        .last()
        .evaluate((paragraph) => paragraph.textContent);
    expect(await text()).toBe(HOSTILE);
    await page.locator("#brief .fact").first().click();
    expect(await marks(page)).toEqual([HOSTILE]);
    expect(await text()).toBe(HOSTILE);
    await page.close();
  });

  it("runs nothing that a report brings along", async () => {
    const { page, requests } = await open(hostileReadout());
    for (const fact of await page.locator("#brief .fact").all()) await fact.click();
    expect(await page.evaluate('"broken" in window')).toBe(false);
    expect(requests).toHaveLength(1);
    await page.close();
  });

  it("filters facts by words and speakers, accents aside", async () => {
    const { page } = await open(sample);
    await page.fill("#filter", "brándt slip");
    await expect.poll(() => page.locator("#matches").textContent()).toBe("2 found");
    expect(await page.locator("#figures").isHidden()).toBe(true);
    await page.fill("#filter", "");
    await expect.poll(() => page.locator("#figures").isVisible()).toBe(true);
    await page.close();
  });

  it("shows the words as a sheet on a phone", async () => {
    const { page } = await open(sample, { viewport: { width: 380, height: 700 } });
    expect(await page.locator("#texts").isVisible()).toBe(false);
    await page.locator("#brief .fact").first().click();
    expect(await page.locator("mark.wanted").isVisible()).toBe(true);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(380);
    await page.getByRole("button", { name: "Close" }).click();
    expect(await page.locator("#texts").isVisible()).toBe(false);
    await page.close();
  });

  it.each(["light", "dark"] as const)("has no serious accessibility fault in %s colours", async (colorScheme) => {
    const { page } = await open(sample, { colorScheme });
    await page.locator("#brief .fact").first().click();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`);
    });
    expect(found.filter((fault) => /^(serious|critical)/.test(fault))).toEqual([]);
    await page.close();
  });
});
