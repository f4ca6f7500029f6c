import { expect, test } from "./fixtures";

// The harness is only worth its green if it can turn red: each test here does what no
// page may do, and finds it noted.

test("notes what is printed as an error and what is thrown", async ({ app, problems }) => {
  await app.open();
  await app.evaluate(() => {
    console.error("printed");
    setTimeout(() => {
      throw new Error("thrown");
    });
  });
  await expect.poll(() => problems).toEqual(["console: printed", "uncaught: thrown"]);
  problems.length = 0;
});

test("notes and stops a request to another host", async ({ app, problems }) => {
  await app.openForHeaders();
  await app.evaluate(() => {
    const anchor = document.createElement("a");
    anchor.href = "https://example.org/";
    document.body.append(anchor);
    anchor.click();
  });
  await expect.poll(() => problems).toContain("request: https://example.org/");
  problems.length = 0;
});

test("notes what the policy blocks: an inline style, a string as HTML, a fetch elsewhere", async ({
  app,
  problems,
}) => {
  await app.open();
  const refused = await app.evaluate(async () => {
    document.body.setAttribute("style", "color: red");
    let html = "taken";
    try {
      document.createElement("div").innerHTML = "<b>text</b>";
    } catch {
      html = "refused";
    }
    const fetched = await fetch("https://example.org/").then(
      () => "taken",
      () => "refused",
    );
    return [html, fetched];
  });
  expect(refused).toEqual(["refused", "refused"]);
  // Header and meta element each report.
  const reports = () => [...new Set(problems.filter((line) => line.startsWith("policy:")))].sort();
  await expect
    .poll(reports)
    .toEqual([
      expect.stringContaining("connect-src blocked https://example.org/"),
      expect.stringContaining("require-trusted-types-for blocked"),
      expect.stringContaining("style-src-attr blocked inline"),
    ]);
  problems.length = 0;
});
