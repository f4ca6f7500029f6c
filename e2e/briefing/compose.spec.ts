import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "../fixtures";

const STRIKE = "#/miami-talks?event=s15-odesa-port-strike&kinds=strike";
const FIRST = "russian-ballistic-missiles-hit-a-port";
const FIVE_MINUTES = join(import.meta.dirname, "../../data/stories/miami-talks/briefings/five-minutes.json");
const HEADLINE = "Russian ballistic missiles hit a port site in Odesa district";

test.describe("composing", () => {
  test("takes the present view: headline, day, figures and sources by reference", async ({
    app,
    composer,
  }) => {
    await app.open(STRIKE);
    await composer.open();
    await composer.begin();
    expect(await composer.ids()).toEqual([FIRST]);
    expect(await composer.opened()).toBe(FIRST);
    expect(await composer.value("title")).toBe(HEADLINE);
    expect(await composer.value("kicker")).toBe("about Fri 19 Dec 2025, 21:05 Kyiv");
    expect((await composer.picked("figure"))[0]).toBe("7–8 killed (not settled)");
    expect((await composer.picked("source")).length).toBe(3);
    expect(await composer.viewWords()).toBe(`13 events · Strike · “${HEADLINE}”`);
    expect(await composer.problems()).toEqual([]);
  });

  test("leaves the explore screen usable, and adds what it shows behind the open step", async ({
    app,
    composer,
  }) => {
    await app.open("#/miami-talks");
    await composer.open();
    await composer.begin();
    await app.topic("Crimea");
    await expect.poll(() => composer.now()).toContain("on Crimea");
    await composer.addView();
    await app.clearAll();
    await app.pressMark("timeline", "s15-odesa-port-strike");
    await composer.toggle("miami-talks");
    await composer.addView();
    await expect.poll(() => composer.ids()).toEqual(["miami-talks", FIRST, "on-crimea"]);
    await composer.column("Events and evidence");
    expect(await app.openedEvent()).toBe("s15-odesa-port-strike");
    await composer.column("Briefing");
    expect((await composer.ids()).length).toBe(3);
  });

  test("edits in place, and tells at once what a room could not read", async ({ app, composer }) => {
    await app.open(STRIKE);
    await composer.open();
    await composer.begin();
    expect(await composer.briefingProblems()).toEqual([]);
    await composer.fill("title", "x".repeat(84));
    expect(await composer.counter("title")).toBe("84/80");
    expect(await composer.problems()).toEqual(["84 characters; a room reads 80 at most."]);
    expect(await composer.canPreview()).toBe(false);
    await composer.fill("title", "Eight killed near Odesa");
    await composer.fill("text", "A port was struck as envoys flew to Miami.");
    await composer.fill("notes", "Say first what is not known.");
    await composer.fill("seconds", "4");
    expect(await composer.problems()).toEqual(["Plan between 5 seconds and an hour."]);
    await composer.fill("seconds", "90");
    await composer.act("Cuts");
    expect(await composer.lines()).toEqual(["Step 1 Eight killed near Odesa 90 s"]);
    await composer.detail("question", "");
    expect(await composer.briefingProblems()).toEqual([]);
    await composer.detail("question", "?");
    await composer.detail("question", "");
    expect(await composer.briefingProblems()).toEqual(["Say which question the briefing answers."]);
    await composer.detail("question", "What happened in Odesa?");
    expect(await composer.briefingProblems()).toEqual([]);
  });

  test("picks figures, sources, claims and places of what the view shows", async ({ app, composer }) => {
    await app.open(STRIKE);
    await composer.open();
    await composer.begin();
    const [, injured = ""] = await composer.picked("figure");
    await composer.takeAway("figure", injured);
    await composer.add("figure", "events the view shows");
    await composer.callFigure(2, "strikes");
    expect((await composer.picked("figure"))[2]).toBe("13 events");
    await composer.add("claim", "injured");
    await composer.add("place", "Crimea");
    expect((await composer.picked("claim")).length).toBe(1);
    expect(await composer.picked("place")).toEqual(["Crimea"]);
    for (const source of await composer.picked("source")) await composer.takeAway("source", source);
    expect(await composer.problems()).toEqual(["Name a source, at least one, that the events shown cite."]);
    await composer.add("source", "liga");
    expect(await composer.problems()).toEqual([]);
  });

  test("undoes each choice by itself, and what was typed in one go", async ({ app, composer }) => {
    await app.open(STRIKE);
    await composer.open();
    await composer.begin();
    const sources = await composer.picked("source");
    expect(sources.length).toBeGreaterThan(1);
    for (const source of sources.slice(0, 2)) await composer.takeAway("source", source);
    await composer.undo();
    expect(await composer.picked("source")).toEqual(sources.slice(1));
    await composer.act("Cuts");
    await composer.act("Flies");
    await composer.undo();
    await composer.undo();
    expect(await composer.picked("source")).toEqual(sources.slice(1));
    await composer.fill("text", "");
    await composer.typeInto("text", "Ports");
    await composer.undo();
    expect(await composer.value("text")).toBe("");
  });

  test("tells where a view taken again no longer fits what the step names", async ({ app, composer }) => {
    await app.open(STRIKE);
    await composer.open();
    await composer.begin();
    await app.follow(app.link().replace(/#.*/, "#/miami-talks?kinds=talks"));
    await composer.act("Take the view again");
    expect((await composer.problems()).join(" ")).toContain("which the view does not show");
    await composer.undoSaid();
    expect(await composer.problems()).toEqual([]);
    await composer.act("Show view");
    expect(app.address()).toBe(
      STRIKE.replace(
        "?event=s15-odesa-port-strike&kinds=strike",
        "?kinds=strike&event=s15-odesa-port-strike",
      ),
    );
  });
});

test.describe("the order of steps", () => {
  test.beforeEach(async ({ app, composer }) => {
    await app.open("#/miami-talks");
    await composer.open();
    await composer.begin();
    for (const topic of ["Crimea", "Elections"]) {
      await app.topic(topic);
      await composer.addView();
    }
    await composer.toggle((await composer.opened()) ?? "");
  });

  test("changes by buttons and by keys, says where, keeps the focus and the ids", async ({
    app,
    composer,
  }) => {
    const [a = "", b = "", c = ""] = await composer.ids();
    await composer.focusStep(a);
    await app.press("Alt+ArrowDown");
    expect(await composer.ids()).toEqual([b, a, c]);
    expect(await composer.said()).toBe("“Miami talks” is now step 2 of 3.");
    await app.press("Alt+ArrowDown", "Alt+ArrowDown");
    expect(await composer.ids()).toEqual([b, c, a]);
    await app.press("Alt+ArrowUp");
    expect(await composer.ids()).toEqual([b, a, c]);
    await composer.move("up", "Miami talks");
    expect(await composer.ids()).toEqual([a, b, c]);
    await app.press("Enter");
    expect(await composer.ids()).toEqual([a, b, c]);
    expect(await app.focused()).toBe("Move up: Miami talks");
  });

  test("changes by dragging, and not when the drag is given up", async ({ app, composer }) => {
    const [a = "", b = "", c = ""] = await composer.ids();
    await composer.drag(a, "below", c);
    expect(await composer.ids()).toEqual([b, c, a]);
    await composer.drag(a, "above", b);
    expect(await composer.ids()).toEqual([a, b, c]);
    await composer.drag(c, "above", a, false);
    await app.press("Escape");
    await composer.letGo();
    expect(await composer.ids()).toEqual([a, b, c]);
  });

  test("is previewed, told as a preview, and left for the composer at the step last seen", async ({
    app,
    composer,
    briefer,
  }) => {
    const own = app.address();
    const [, b = "", c = ""] = await composer.ids();
    await composer.toggle(b);
    await composer.act("Preview");
    await briefer.inRoom();
    expect(await briefer.text("preview")).toMatch(/^Preview of your draft/);
    expect(await app.axe()).toEqual([]);
    await app.press("PageDown");
    await expect.poll(() => briefer.step()).toBe(c);
    await app.press("Escape");
    await expect.poll(() => composer.isOpen()).toBe(true);
    expect(await composer.opened()).toBe(c);
    expect(await briefer.has("aside")).toBe(false);
    expect(app.address()).toBe(own);
  });

  test("leaves links to a step as they were", async ({ app, composer }) => {
    const [a = "", , c = ""] = await composer.ids();
    await composer.drag(c, "above", a);
    await composer.toggle(c);
    await composer.act("Preview");
    await expect.poll(() => composer.inRoom()).toBe(true);
    expect(app.address()).toBe(`#/miami-talks?brief=briefing&step=${c}`);
    await app.press("Escape");
    await expect.poll(() => composer.isOpen()).toBe(true);
    expect(await composer.opened()).toBe(c);
    await composer.drag(c, "below", a);
    await app.openRaw(`#/miami-talks?brief=briefing&step=${c}`);
    await expect.poll(() => app.pageText()).toContain("On Crimea or Elections");
    expect(await composer.inRoom()).toBe(true);
  });

  test("takes copies and deletions, and gives back what was deleted", async ({ app, composer }) => {
    const [a = "", b = "", c = ""] = await composer.ids();
    await composer.toggle(b);
    await composer.act("Duplicate");
    expect(await composer.ids()).toEqual([a, b, `${b}-2`, c]);
    await composer.act("Delete");
    expect(await composer.ids()).toEqual([a, `${b}-2`, c]);
    expect(await composer.said()).toContain("deleted.");
    await composer.undoSaid();
    expect(await composer.ids()).toEqual([a, b, `${b}-2`, c]);
    await composer.toggle(a);
    await composer.act("Duplicate");
    expect(await composer.offersUndo()).toBe(true);
    await composer.fill("title", "Typed since");
    expect(await composer.offersUndo()).toBe(false);
    await composer.undo();
    await composer.undo();
    expect(await composer.ids()).toEqual([a, b, `${b}-2`, c]);
    await composer.act("Delete");
    await expect.poll(() => app.focused()).toContain("Crimea");
    await app.press("Control+z");
    expect(await composer.ids()).toEqual([a, b, `${b}-2`, c]);
    await app.press("Control+Shift+z");
    expect(await composer.ids()).toEqual([b, `${b}-2`, c]);
  });
});

test.describe("a draft", () => {
  test("is there again after a reload, and can be deleted and brought back", async ({ app, composer }) => {
    await app.open(STRIKE);
    await composer.open();
    await composer.begin();
    await composer.detail("title", "Odesa in a minute");
    expect(await composer.saved()).toMatch(/^Kept in this browser, \d\d:\d\d$/);
    await app.reload();
    await composer.open();
    expect(await composer.drafts()).toEqual(["Odesa in a minute"]);
    await composer.openDraft("Odesa in a minute");
    expect(await composer.ids()).toEqual([FIRST]);
    await composer.deleteDraft();
    expect(await composer.drafts()).toEqual([]);
    await composer.undoSaid();
    expect(await composer.drafts()).toEqual(["Odesa in a minute"]);
  });

  test("leaves by Export and comes back by Import as it was", async ({ app, composer }) => {
    await app.open(STRIKE);
    await composer.open();
    await composer.begin();
    await composer.fill("text", "A port was struck.");
    await composer.detail("title", "Odesa in a minute");
    await composer.detail("question", "What happened?");
    await composer.detail("id", "odesa");
    expect(await composer.openExport()).toBe("Nothing is wrong with it.");
    const file = await composer.download();
    expect(file.name).toBe("miami-talks-odesa-in-a-minute.json");
    expect(file.text).toContain('"$schema": "../../../schema/briefing.schema.json"');
    expect(JSON.parse(file.text)).toMatchObject({ id: "odesa", steps: [{ id: FIRST }] });
    await composer.deleteDraft();
    await composer.import(file.name, file.text);
    await expect.poll(() => composer.ids()).toEqual([FIRST]);
    expect(await composer.report()).toBeNull();
    await composer.openExport();
    expect(await composer.download()).toEqual(file);
  });

  test("that is not sound is exported whole, with the warning of the check", async ({ app, composer }) => {
    await app.open(STRIKE);
    await composer.open();
    await composer.begin();
    await composer.fill("title", "");
    expect(await composer.openExport()).toMatch(/2 things have to be mended .* Give it a title/);
    const { text } = await composer.download();
    expect(JSON.parse(text).steps[0].title).toBe("");
  });

  test("keeps sound and faulty steps of a file, and says what is wrong", async ({ app, composer }) => {
    await app.open("#/miami-talks");
    await composer.open();
    const sound = {
      title: "Sound",
      figures: [],
      notes: "",
      sources: ["article"],
      view: "/miami-talks",
      seconds: 30,
    };
    const steps = [{ id: "one", ...sound }, { id: "one", ...sound, colour: "red" }, "text"];
    const file = JSON.stringify({ id: "mixed", title: "Mixed", question: "What?", steps });
    await composer.drop("mixed.json", file);
    await expect.poll(() => composer.ids()).toEqual(["one", "one-2", "step-3"]);
    const report = (await composer.report()) ?? "";
    expect(report).toContain("Step 2 had the id of an earlier one (“one”); it got “one-2”.");
    expect(report).toContain("1 of its 3 steps can be shown");
    await composer.toggle("one-2");
    expect((await composer.problems()).join()).toContain('unknown "colour"');
    await composer.drop(
      "mixed.json",
      JSON.stringify({ id: "mixed", title: "Other", question: "?", steps: [] }),
    );
    await expect.poll(() => composer.report()).toContain("the import got “mixed-2”");
    await composer.allDrafts();
    expect(await composer.drafts()).toEqual(["Other", "Mixed"]);
  });

  test("is not made of a file that is none, and nothing else is lost", async ({ app, composer }) => {
    await app.open("#/miami-talks");
    await composer.open();
    await composer.begin();
    await composer.allDrafts();
    await composer.import("notes.txt", "not JSON");
    await expect.poll(() => composer.report()).toContain("“notes.txt” is not JSON");
    await composer.import("events.json", '{"events":[]}');
    await expect.poll(() => composer.report()).toContain("has no list under “steps”; found events");
    expect(await composer.drafts()).toEqual(["New briefing"]);
  });

  test("lives on in a browser that keeps nothing, with a warning before it is lost", async ({
    app,
    composer,
  }) => {
    await composer.denyStorage();
    await app.open(STRIKE);
    expect(await composer.asksBeforeLeaving()).toBe(false);
    await app.open(STRIKE);
    await composer.open();
    await composer.begin();
    expect(await composer.saved()).toContain("This draft is not kept.");
    expect(await composer.saved()).toContain("This browser forbids the page to keep anything.");
    await composer.fill("text", "Typed all the same.");
    expect(await composer.asksBeforeLeaving()).toBe(true);
    expect(await composer.value("text")).toBe("Typed all the same.");
  });

  test("is told where another has its id, and can be brought back beside one that got it since", async ({
    app,
    composer,
  }) => {
    await app.open(STRIKE);
    await composer.open();
    await composer.begin();
    await composer.detail("title", "First");
    await composer.deleteDraft();
    await composer.begin();
    await composer.allDrafts();
    await composer.undoSaid();
    expect(await composer.drafts()).toEqual(["First", "New briefing"]);
    await app.reload();
    await composer.open();
    expect((await composer.drafts()).sort()).toEqual(["First", "New briefing"]);
    await composer.openDraft("First");
    expect(await composer.taken()).toBeNull();
    await composer.detail("id", "briefing");
    expect(await composer.taken()).toMatch(/^Another draft in this browser has this id/);
  });

  test("follows another tab, and Undo leads back", async ({ app, composer }) => {
    await app.open(STRIKE);
    await composer.open();
    await composer.begin();
    const other = await composer.secondTab();
    await other.openDraft("New briefing");
    await other.detail("title", "By the other tab");
    await expect.poll(() => composer.saved()).toContain("Changed in another tab");
    await composer.undo();
    await other.allDrafts();
    await expect.poll(() => other.drafts()).toEqual(["New briefing"]);
  });

  test("of a story's briefing is a copy under an id of its own, and else the same", async ({
    app,
    composer,
  }) => {
    const shipped = JSON.parse(await readFile(FIVE_MINUTES, "utf8"));
    await app.open("#/miami-talks");
    await composer.open();
    await composer.editCopy(shipped.title);
    expect(await composer.openExport()).toContain("Nothing is wrong");
    const { name, text } = await composer.download();
    expect(name).toBe("miami-talks-five-minutes.json");
    expect(JSON.parse(text)).toEqual({ ...shipped, id: "five-minutes-2" });
    await composer.toggle(shipped.steps[0].id);
    expect(await composer.canPreview()).toBe(true);
    await composer.detail("id", "five-minutes");
    expect(await composer.canPreview()).toBe(false);
  });

  test("is made of what changed since a time", async ({ app, composer }) => {
    await app.open("#/miami-talks");
    await composer.open();
    await composer.draftChanges("2025-12-19", "23:59");
    expect((await composer.ids())[0]).toBe("all");
    expect((await composer.ids()).length).toBeGreaterThan(3);
    expect(await composer.openExport()).toContain("Nothing is wrong");
  });
});

test("by keyboard alone: opened, a step added, written, moved, previewed, closed", async ({
  app,
  composer,
}) => {
  await app.open(STRIKE);
  await app.press("w");
  await expect.poll(() => app.focused()).toBe("Compose a briefing");
  await app.tabTo(/^New from this view/);
  await app.press("Enter");
  await expect.poll(() => composer.opened()).toBe(FIRST);
  await app.tabTo(/Add this view as a step/);
  await app.press("Enter");
  await expect.poll(() => composer.opened()).toBe(`${FIRST}-2`);
  await expect.poll(() => app.focused()).toBe(HEADLINE);
  await app.press("Control+a");
  await app.type("Typed by hand");
  expect(await composer.lines()).toHaveLength(2);
  await app.tabTo(/^Add a source/);
  await app.press("Enter");
  await expect.poll(() => app.focused()).toBe("Find a source");
  await app.press("Escape");
  expect(await app.focused()).toContain("Add a source");
  await composer.focusStep(`${FIRST}-2`);
  await app.press("Alt+ArrowUp");
  expect(await composer.ids()).toEqual([`${FIRST}-2`, FIRST]);
  await app.tabTo(/^Preview/);
  await app.press("Enter");
  await expect.poll(() => composer.inRoom()).toBe(true);
  await app.press("Escape");
  await expect.poll(() => composer.isOpen()).toBe(true);
  await app.tabTo(/^Done/);
  await app.press("Enter");
  await expect.poll(() => composer.isOpen()).toBe(false);
  expect(await app.focused()).toContain("Brief");
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing on the composer, ${theme}`, async ({ app, composer }) => {
    await app.theme(theme);
    await app.open(STRIKE);
    await composer.open();
    expect(await app.axe()).toEqual([]);
  });

  test(`axe finds nothing on a step and its export, ${theme}`, async ({ app, composer }) => {
    await app.theme(theme);
    await app.open(STRIKE);
    await composer.open();
    await composer.begin();
    await composer.fill("title", "");
    await composer.act("Duplicate");
    expect(await app.axe()).toEqual([]);
    await composer.openExport();
    expect(await app.axe()).toEqual([]);
  });

  test(`the composer fits a phone, ${theme}`, async ({ app, composer }) => {
    await app.theme(theme);
    await app.size(390, 844);
    await app.open("#/miami-talks?kinds=strike");
    await composer.open();
    await composer.begin();
    await composer.addView();
    expect(await app.axe()).toEqual([]);
    expect(await app.overflow()).toEqual([0, 0]);
    const [a = "", b = ""] = await composer.ids();
    await composer.toggle(b);
    await composer.drag(b, "above", a);
    expect(await composer.ids()).toEqual([b, a]);
    await composer.toggle(b);
    await composer.act("Preview");
    await expect.poll(() => composer.inRoom()).toBe(true);
  });
}
