import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { TEST_BRIEFING, withBriefing } from "../briefing";
import { expect, test } from "../fixtures";
import { readPdf } from "../pdf";

const BRIEFING = /Test briefing/;
const [STRIKES, TALKS] = TEST_BRIEFING.steps;

test.beforeEach(({ handouts }) => handouts.replace("stories/miami-talks.json", withBriefing));

// Each picture is drawn anew, which takes its time on a busy machine.
test.describe.configure({ timeout: 150_000 });

const PAPERS = [
  ["A4", [595, 842]],
  ["Letter", [612, 792]],
] as const;

test.describe("the handout", () => {
  test("of a briefing: a cover, a page a step, the events, the sources, on A4 and on Letter", async ({
    handouts,
  }) => {
    await handouts.open();
    await handouts.showHandout(BRIEFING);
    for (const [format, [width, height]] of PAPERS) {
      const pages = await readPdf(await handouts.paper(format));
      const isPaper = ([w, h]: readonly [number, number]) =>
        Math.abs(w - width) < 2 && Math.abs(h - height) < 2;
      expect(pages.every(({ size }) => isPaper(size))).toBe(true);
      const [cover, first, second] = pages;
      expect(cover?.text).toContain(TEST_BRIEFING.question);
      expect(cover?.text).toContain("As known on 20 Dec 2025");
      expect(first?.text).toContain(STRIKES.title);
      expect(first?.text).toContain("strikes on the map");
      expect(second?.text).toContain(TALKS.title);
      // What follows the last step flows on behind it.
      expect(second?.text).toMatch(/Sources of this step.* Events /s);
      expect(pages.at(-1)?.text).toContain("Maps");
      const headings = pages.flatMap(({ roles }) => roles.filter((role) => /^H[1-6]$/.test(role)));
      expect(headings).toEqual(["H1", "H2", "H3", "H2", "H3", "H2", "H2", "H3"]);
      for (const page of [first, second]) {
        expect(page?.alts.filter((alt) => alt.startsWith("Map. "))).toHaveLength(1);
        expect(page?.links.length).toBeGreaterThan(0);
      }
      expect(new Set(pages.flatMap(({ links }) => links)).size).toBeGreaterThan(20);
    }
  });

  test("of a view shows what is filtered, as known at its time", async ({ handouts }) => {
    await handouts.open("#/miami-talks?kinds=strike&asof=2025-12-20T12:00Z");
    await handouts.showHandout("This view");
    expect(await handouts.headings()).toEqual([
      [1, "Strike"],
      [2, "Strike"],
      [2, "Events"],
      [2, "Sources"],
      [3, "Maps"],
    ]);
    expect(await handouts.pictures()).toEqual([
      [expect.stringMatching(/^Map\. .*\(Strike\), as known on /), 1920],
    ]);
  });

  for (const theme of ["light", "dark"] as const) {
    test(`passes axe, ${theme}, and the keyboard alone leads in and out`, async ({ handouts }) => {
      await handouts.theme(theme);
      await handouts.open("#/miami-talks?kinds=talks");
      await handouts.showHandout("This view");
      expect(await handouts.axe()).toEqual([]);
      await handouts.press("Tab", "Enter");
      await expect.poll(() => handouts.handoutShown()).toBe(false);
      expect((await handouts.counts()).shown).toBe(10);
    });
  }

  test("is left by Back as by its button, and shown again by Forward", async ({ handouts }) => {
    await handouts.open("#/miami-talks?kinds=talks");
    const address = handouts.address();
    await handouts.showHandout("This view");
    await handouts.back();
    await expect.poll(() => handouts.handoutShown()).toBe(false);
    await expect.poll(() => handouts.focused()).toBe("Export");
    expect([handouts.address(), (await handouts.counts()).shown]).toEqual([address, 10]);
    await handouts.forward();
    await expect.poll(() => handouts.handoutShown()).toBe(true);
    await handouts.press("Escape");
    await expect.poll(() => handouts.focused()).toBe("Export");
    expect(handouts.address()).toBe(address);
  });

  test("runs out of no narrow screen", async ({ handouts }) => {
    await handouts.size(320, 640);
    await handouts.open();
    await handouts.showHandout("This view");
    expect(await handouts.overflow()).toEqual([0, 0]);
    await handouts.press("Escape");
    await expect.poll(() => handouts.handoutShown()).toBe(false);
  });
});

test("the choice of a briefing says which edition it takes, fits a phone, and is left at its top", async ({
  handouts,
}) => {
  await handouts.size(390, 844);
  await handouts.open("#/miami-talks?brief=test-briefing&step=strikes&aside&asof=2025-12-19T12:00Z");
  await handouts.offers("slides");
  expect(await handouts.editions()).toMatch(/not as this view does \(as known on 19 Dec 2025/);
  expect(await handouts.exportOverflow()).toBe(0);
  await handouts.closeExport();
});

test.describe("the list of the events", () => {
  test("is what is filtered, whatever is open beside it, and says what it is a part of", async ({
    handouts,
  }) => {
    await handouts.open("#/miami-talks?panel=accounts&kinds=strike&event=s15-odesa-port-strike");
    const { shown } = await handouts.counts();
    await handouts.showList();
    expect(await handouts.headings()).toEqual([
      [1, "Strike"],
      [2, "Events"],
      [2, "Sources"],
    ]);
    expect(await handouts.listed()).toBe(shown);
    expect(await handouts.title()).toMatch(/^Miami talks · Strike · 13 of 53 events · As known in version /);
    expect(await handouts.axe()).toEqual([]);
    const [first, ...others] = await readPdf(await handouts.paper("A4"));
    expect(first?.text).toContain("13 of 53 events: Strike");
    expect(first?.text).toContain("Licence");
    expect([first, ...others].map((page) => page?.text).join(" ")).toContain(
      "(occupied by Russia since 2014)",
    );
    await handouts.press("Escape");
    await expect.poll(() => handouts.handoutShown()).toBe(false);
    expect(await handouts.title()).toBe("Miami talks · Parley");
    expect(handouts.address()).toContain("panel=accounts");
  });
});

test.describe("the slides", () => {
  test("of a briefing have words, notes and fine pictures on each step", async ({ handouts }) => {
    await handouts.open();
    const { path, name } = await handouts.saveSlides(BRIEFING);
    expect(name).toMatch(/^miami-talks-test-briefing-version-[\d-]+\.pptx$/);
    const files = unzipSync(new Uint8Array(readFileSync(path)));
    const xml = (file: string) => strFromU8(files[file] ?? new Uint8Array());
    expect(xml("ppt/slides/slide1.xml")).toContain(TEST_BRIEFING.question);
    for (const [i, { title }] of TEST_BRIEFING.steps.entries()) {
      const slide = xml(`ppt/slides/slide${i + 2}.xml`);
      expect(slide).toContain(title.replace("&", "&amp;"));
      expect(slide.match(/<p:pic>/g)).toHaveLength(2);
      expect(slide.match(/descr="(?:Map|Timeline)\. /g)).toHaveLength(2);
    }
    expect(xml("ppt/notesSlides/notesSlide2.xml")).toContain("First: count them.");
    const widths = Object.entries(files).flatMap(([file, bytes]) =>
      file.endsWith(".png") ? [new DataView(bytes.buffer, bytes.byteOffset).getUint32(16)] : [],
    );
    expect(widths).toEqual([1920, 1920, 1920, 1920]);
  });

  test("can be cancelled, and leave the app as it was", async ({ handouts }) => {
    await handouts.open("#/miami-talks?kinds=strike");
    expect(await handouts.offers("slides")).toEqual(
      expect.arrayContaining(["This view", expect.stringMatching(BRIEFING)]),
    );
    expect(await handouts.cancelSlides("This view")).toBe(false);
    await handouts.press("Escape");
    expect((await handouts.counts()).shown).toBe(13);
  });
});
