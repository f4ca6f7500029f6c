import { expect, test } from "../fixtures";

test.describe("two windows", () => {
  test("S opens the presenter window at the step of the room, and again only brings it to the front", async ({
    presenter,
  }) => {
    await presenter.openRoom("land");
    await presenter.open();
    await expect.poll(() => presenter.connection()).toBe("connected");
    expect(await presenter.step()).toBe("land");
    expect(await presenter.now()).toContain("NOW · 3 OF 8");
    expect(await presenter.next()).toContain("Guarantees are close");
    expect(await presenter.notes()).toContain("Not known: what form a way out would take");
    await presenter.press("ArrowRight");
    await expect.poll(() => presenter.roomStep()).toBe("guarantees");
    await presenter.pressS();
    await presenter.pressInRoom("ArrowRight");
    await expect.poll(() => presenter.step()).toBe("port-strike");
    expect(presenter.windows()).toBe(2);
  });

  test("each drives the other with every key for steps", async ({ presenter }) => {
    await presenter.openRoom("on-the-table");
    await presenter.open();
    await expect.poll(() => presenter.connection()).toBe("connected");
    const inBoth = async (step: string) => {
      await expect.poll(() => presenter.roomStep()).toBe(step);
      await expect.poll(() => presenter.step()).toBe(step);
    };
    for (const [key, step] of [
      ["ArrowRight", "who-talks"],
      ["PageDown", "land"],
      [" ", "guarantees"],
      ["ArrowLeft", "land"],
      ["PageUp", "who-talks"],
      ["End", "what-to-watch"],
      ["ArrowRight", "what-to-watch"],
      ["Home", "on-the-table"],
      ["ArrowLeft", "on-the-table"],
    ] as const) {
      await presenter.press(key);
      await inBoth(step);
    }
    await presenter.press("4");
    expect(await presenter.jump()).toContain("Guarantees are close");
    await presenter.press("Enter");
    await inBoth("guarantees");
    expect(await presenter.jump()).toBe("");
    await presenter.pressInRoom("End");
    await inBoth("what-to-watch");
    await presenter.chooseStep(2);
    await inBoth("who-talks");
  });

  test("a number beyond the last step is refused in words", async ({ presenter }) => {
    await presenter.openRoom("land");
    await presenter.open();
    await presenter.press("9", "9");
    expect(await presenter.jump()).toBe("There is no step 99; there are 8.");
    await presenter.press("Backspace", "Backspace", "2", "Escape");
    expect(await presenter.jump()).toBe("");
    expect(await presenter.step()).toBe("land");
  });

  test("one that joins late has all that the room has", async ({ presenter }) => {
    await presenter.openRoom("land");
    await presenter.pressInRoom("ArrowRight", "e");
    await expect.poll(() => presenter.overRoom()).toEqual(["room-evidence"]);
    await presenter.open();
    await expect.poll(() => presenter.isPressed("Evidence")).toBe(true);
    expect(await presenter.step()).toBe("guarantees");
  });

  test("both find each other again after a reload of either", async ({ presenter }) => {
    await presenter.openRoom("land");
    await presenter.open();
    await presenter.press("ArrowRight", "b");
    await expect.poll(() => presenter.overRoom()).toContain("black-out");
    await presenter.reload();
    await expect.poll(() => presenter.isPressed("Black out")).toBe(true);
    expect(await presenter.step()).toBe("guarantees");
    await presenter.reloadRoom();
    await expect.poll(() => presenter.overRoom()).toContain("black-out");
    expect(await presenter.roomStep()).toBe("guarantees");
    await presenter.press("b", "ArrowRight");
    await expect.poll(() => presenter.roomStep()).toBe("port-strike");
    expect(await presenter.overRoom()).toEqual([]);
    await expect.poll(() => presenter.connection()).toBe("connected");
    await presenter.pressInRoom("s");
    expect(presenter.windows()).toBe(2);
  });

  test("a room that is closed is told, and opened again where it was", async ({ presenter }) => {
    await presenter.openRoom("land");
    await presenter.open();
    await expect.poll(() => presenter.connection()).toBe("connected");
    await presenter.press("ArrowRight");
    await presenter.closeRoom();
    await expect.poll(() => presenter.connection()).toBe("closed");
    expect(await presenter.connectionWords()).toContain("room window closed");
    const again = await presenter.openRoomAgain();
    await expect.poll(() => again.roomStep()).toBe("guarantees");
    await expect.poll(() => again.connection()).toBe("connected");
    await again.press("ArrowRight");
    await expect.poll(() => again.roomStep()).toBe("port-strike");
  });

  test("a presenter window that is closed is opened again with its time", async ({ presenter, app }) => {
    await app.clock("2025-12-21T09:00:00Z");
    await presenter.openRoom("land");
    await presenter.open();
    await presenter.pressButton("Start the time");
    await app.clock("2025-12-21T09:01:05Z");
    await expect.poll(() => presenter.clock("in all")).toBe("01:05");
    expect(await presenter.presenterHint()).toContain("presenter ●");
    await presenter.close();
    await expect.poll(() => presenter.presenterHint()).toContain("presenter closed");
    await presenter.open();
    await expect.poll(() => presenter.clock("in all")).toBe("01:05");
  });

  test("windows that have no channel in common reach one another through their opener", async ({
    presenter,
  }) => {
    await presenter.withoutChannels();
    await presenter.openRoom("land");
    await presenter.open();
    await expect.poll(() => presenter.connection()).toBe("connected");
    await presenter.press("ArrowRight");
    await expect.poll(() => presenter.roomStep()).toBe("guarantees");
    await presenter.reloadRoom();
    await presenter.press("ArrowRight");
    await expect.poll(() => presenter.roomStep()).toBe("port-strike");
    await presenter.pressInRoom("Home");
    await expect.poll(() => presenter.step()).toBe("on-the-table");
  });

  test("the app in one file, opened from a disk, has both windows too", async ({ presenter, takeAway }) => {
    await takeAway.open();
    const { path } = await takeAway.save();
    await presenter.openRoom("land", takeAway.addressOf(path));
    await presenter.open();
    await expect.poll(() => presenter.connection()).toBe("connected");
    await presenter.press("ArrowRight", "b");
    await expect.poll(() => presenter.overRoom()).toContain("black-out");
    await presenter.reloadRoom();
    await expect.poll(() => presenter.overRoom()).toContain("black-out");
    expect(await presenter.roomStep()).toBe("guarantees");
    await presenter.pressInRoom("b", "Home");
    await expect.poll(() => presenter.step()).toBe("on-the-table");
  });

  test("two rooms are kept apart", async ({ presenter }) => {
    await presenter.openRoom("land");
    await presenter.open();
    const other = await presenter.another();
    await other.openRoom("what-to-watch");
    await other.open("button");
    await expect.poll(() => other.connection()).toBe("connected");
    await other.press("Home");
    await expect.poll(() => other.roomStep()).toBe("on-the-table");
    expect(await presenter.roomStep()).toBe("land");
    expect(await presenter.step()).toBe("land");
  });

  test("a duplicated tab is a room of its own", async ({ presenter }) => {
    await presenter.openRoom("land");
    await presenter.open();
    const twin = await presenter.duplicateRoom();
    await expect.poll(() => twin.roomId()).not.toBe(await presenter.roomId());
    await expect.poll(() => twin.roomStep()).toBe("land");
    await twin.pressInRoom("End");
    await expect.poll(() => twin.roomStep()).toBe("what-to-watch");
    await presenter.press("ArrowRight");
    await expect.poll(() => presenter.roomStep()).toBe("guarantees");
    expect(await twin.roomStep()).toBe("what-to-watch");
  });

  test("old messages that come again, out of order, take neither window back", async ({ presenter }) => {
    await presenter.openRoom("on-the-table");
    await presenter.open();
    await expect.poll(() => presenter.connection()).toBe("connected");
    await presenter.listen();
    await presenter.press("ArrowRight", "ArrowRight", "b", "b", "ArrowRight");
    await expect.poll(() => presenter.roomStep()).toBe("guarantees");
    expect(await presenter.noted()).toBeGreaterThan(3);
    await presenter.repeat();
    // What is sent after them arrives after them.
    await presenter.pressInRoom("e");
    await expect.poll(() => presenter.isPressed("Evidence")).toBe(true);
    expect([await presenter.step(), await presenter.roomStep()]).toEqual(["guarantees", "guarantees"]);
    expect(await presenter.isPressed("Black out")).toBe(false);
  });

  test("a blocked pop-up is told with what to do, tried again, or done without", async ({ presenter }) => {
    await presenter.openRoom("land");
    await presenter.block("blocked");
    await presenter.pressS();
    await expect.poll(() => presenter.blockedWords()).toContain("Allow pop-ups for this page");
    await presenter.pressInBlocked("Try again");
    expect(await presenter.blockedWords()).toContain("The browser blocked the presenter window");
    await presenter.pressInBlocked("Notes on this screen");
    await expect.poll(() => presenter.overRoom()).toContain("notes");
    expect(await presenter.blockedWords()).toBeNull();
    await presenter.pressInRoom("Escape");
    await presenter.block("allowed");
    await presenter.open();
    await expect.poll(() => presenter.connection()).toBe("connected");
  });
});

test.describe("the presenter's screen", () => {
  test("blacks out, shows evidence and points the spotlight in the room, and shows what the room did", async ({
    presenter,
  }) => {
    await presenter.openRoom("land");
    await presenter.open();
    await presenter.pressButton("Black out");
    await expect.poll(() => presenter.overRoom()).toContain("black-out");
    expect(await presenter.blackWords()).toMatch(/^The room’s screen is black\./);
    await presenter.pressInRoom("b");
    await expect.poll(() => presenter.isPressed("Black out")).toBe(false);
    expect(await presenter.blackWords()).toBeNull();
    await presenter.press("e");
    await expect.poll(() => presenter.overRoom()).toEqual(["room-evidence"]);
    await presenter.press("e", "l");
    await expect.poll(() => presenter.overRoom()).toEqual(["spotlight"]);
    await presenter.pointSpotlight(0.25, 0.75);
    await presenter.press("Escape");
    await expect.poll(() => presenter.overRoom()).toEqual([]);
  });

  test("says what the room shows off script, and brings it back", async ({ presenter }) => {
    await presenter.openRoom("land");
    await presenter.open();
    expect(await presenter.offScript()).toBeNull();
    await presenter.goInRoom("#/miami-talks?brief=five-minutes&step=land&aside&kinds=strike");
    await expect.poll(() => presenter.offScript()).toMatch(/^Off script, exploring: .*Strike/);
    expect(await presenter.step()).toBe("land");
    await presenter.pressButton("Back to step");
    await expect.poll(() => presenter.roomStep()).toBe("land");
    expect(presenter.roomAddress()).toBe("#/miami-talks?brief=five-minutes&step=land");
    await expect.poll(() => presenter.offScript()).toBeNull();
    await presenter.press("o");
    await expect.poll(() => presenter.roomAddress()).toContain("&aside");
    await presenter.press("b");
    await expect.poll(() => presenter.overRoom()).toEqual(["black-out"]);
    await presenter.press("b");
    await expect.poll(() => presenter.overRoom()).toEqual([]);
    await presenter.press("o");
    await expect.poll(() => presenter.roomStep()).toBe("land");
  });

  test("offers the briefings while the room shows none", async ({ presenter }) => {
    await presenter.openRoom("land");
    await presenter.open();
    await expect.poll(() => presenter.connection()).toBe("connected");
    await presenter.goInRoom("#/miami-talks");
    await presenter.pressButton("Begin “Five minutes” (8 steps, 5 min)");
    await expect.poll(() => presenter.roomStep()).toBe("on-the-table");
  });

  test("notes grow and shrink by button and key, and stay so", async ({ presenter }) => {
    await presenter.openRoom("land");
    await presenter.open();
    const first = await presenter.notesSize();
    await presenter.pressButton("Larger notes");
    await presenter.press("+");
    const larger = await presenter.notesSize();
    expect(larger).toBeGreaterThan(first * 1.3);
    await presenter.reload();
    await expect.poll(() => presenter.notesSize()).toBe(larger);
    await presenter.press("-", "-");
    await expect.poll(() => presenter.notesSize()).toBe(first);
  });

  test("time starts with the first move, is paused, survives a reload, and says when it is over", async ({
    presenter,
    app,
  }) => {
    const at = (time: string) => app.clock(`2025-12-21T09:${time}Z`);
    await at("00:00");
    await presenter.openRoom("on-the-table");
    await presenter.open();
    await expect.poll(() => presenter.connection()).toBe("connected");
    await at("00:20");
    await expect.poll(() => presenter.clock("day")).toBe("09:00");
    expect(await presenter.clock("in all")).toBe("00:00");
    await presenter.press("ArrowRight");
    await at("00:50");
    await expect.poll(() => presenter.clock("on this step")).toBe("00:30");
    await presenter.reload();
    await expect.poll(() => presenter.clock("in all")).toBe("00:30");
    expect(await presenter.over()).toEqual([]);
    await at("01:05");
    await expect.poll(() => presenter.over()).toEqual([expect.stringContaining("00:05 over")]);
    expect((await presenter.steps())[1]).toContain("00:45");
    await presenter.pressButton("Pause the time");
    await at("08:00");
    await expect.poll(() => presenter.clock("day")).toBe("09:08");
    expect(await presenter.clock("in all")).toBe("00:45");
    await presenter.pressButton("Reset the time");
    expect(await presenter.clock("in all")).toBe("00:00");
  });

  test("is complete by keyboard alone", async ({ presenter }) => {
    await presenter.openRoom("land");
    await presenter.open();
    await expect.poll(() => presenter.connection()).toBe("connected");
    const walk: string[] = [];
    for (let i = 0; i < 14; i++) {
      await presenter.press("Tab");
      walk.push(await presenter.focused());
      if (walk.at(-1)?.startsWith("3What stands")) break;
    }
    expect(walk.at(-1)).toMatch(/^3What stands between them: land/);
    await presenter.press("ArrowDown", "ArrowDown");
    expect(await presenter.focused()).toMatch(/^5/);
    await presenter.press("Enter");
    await expect.poll(() => presenter.roomStep()).toBe("port-strike");
    await presenter.press("Tab");
    expect(await presenter.focused()).toContain("Previous");
    await presenter.press("Tab", "Tab", "Enter");
    await expect.poll(() => presenter.overRoom()).toContain("black-out");
  });

  for (const theme of ["light", "dark"] as const) {
    for (const [width, height] of [
      [1280, 720],
      [390, 844],
    ] as const) {
      test(`axe finds nothing, ${theme}, ${width} × ${height}`, async ({ presenter }) => {
        await presenter.openRoom("land");
        await presenter.open();
        const { screen } = presenter;
        await screen.theme(theme);
        await screen.size(width, height);
        await presenter.press("l", "4");
        await presenter.goInRoom("#/miami-talks?brief=five-minutes&step=land&kinds=strike");
        await expect.poll(() => presenter.offScript()).not.toBeNull();
        expect(await screen.axe()).toEqual([]);
      });
    }
  }

  test("has nothing stick out at any size of window or notes", async ({ presenter }) => {
    await presenter.openRoom("land");
    await presenter.open();
    await presenter.press("l", ..."++++".split(""));
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
      [390, 844],
      [320, 640],
    ] as const) {
      await presenter.screen.size(width, height);
      expect(await presenter.fits(), `${width} × ${height}`).toBe(true);
    }
  });
});
