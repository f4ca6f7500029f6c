import fc from "fast-check";
import { expect, it } from "vitest";
import { offlineFile } from "./offlineFile";

const carrier = (path: string, packed: string) =>
  `<script type="application/gzip" data-file="${path}">${packed}</script>\n`;
const template = [
  '<p>before</p><script type="application/json" data-opens-at="">""</script>\n',
  carrier("stories/index.json", "AAA="),
  carrier("stories/one.json", "BBB="),
  carrier("stories/two.json", "CCC="),
  carrier("basemap/ground.json", "DDD="),
  "<p>after</p>",
].join("");
const opensAt = (html: string): unknown =>
  JSON.parse(/data-opens-at="">(.*?)<\/script>/su.exec(html)?.[1] ?? "");

it("carries the given stories and no other, and all else as it was", () => {
  const stories = new Map([
    ["stories/index.json", "EEE="],
    ["stories/mine.json", "FFF="],
  ]);
  expect(offlineFile(template, { address: "#/mine", stories })).toBe(
    template
      .replace('data-opens-at="">""', 'data-opens-at="">"#/mine"')
      .replace(carrier("stories/index.json", "AAA="), carrier("stories/index.json", "EEE="))
      .replace(carrier("stories/one.json", "BBB="), carrier("stories/mine.json", "FFF="))
      .replace(carrier("stories/two.json", "CCC="), ""),
  );
});

it("can be made of a file that was made so", () => {
  const first = { address: "#/a?text=$&", stories: new Map([["stories/a.json", "EEE="]]) };
  const second = { address: "#/b", stories: new Map([["stories/b.json", "FFF="]]) };
  expect(offlineFile(offlineFile(template, first), second)).toBe(offlineFile(template, second));
});

it.each(["</script><script>", "<!--", "$&$1$`", "\u2028", '"\\'])("opens at any address: %s", (hostile) => {
  const address = `#/one?text=${hostile}`;
  const html = offlineFile(template, { address, stories: new Map() });
  expect(opensAt(html)).toBe(address);
  expect(html.match(/<\/?script|<!--/gu)).toHaveLength(4);
});

it("opens at any address at all", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (address) => {
      expect(opensAt(offlineFile(template, { address, stories: new Map() }))).toBe(address);
    }),
  );
});

it("says so when it is given something else", () => {
  const opening = { address: "", stories: new Map() };
  expect(() => offlineFile("<!doctype html><title>404</title>", opening)).toThrow("is not an offline file");
});
