// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { bundled, isOfflineFile, workerUrl } from "./bundled";
import { pack } from "./pack";

const fetched = vi.fn(async () => new Response("served"));

beforeEach(() => vi.stubGlobal("fetch", fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockClear();
  document.body.replaceChildren();
});

async function carry(path: string, text: string): Promise<void> {
  const script = document.createElement("script");
  script.type = "application/gzip";
  script.dataset["file"] = path;
  script.textContent = await pack(text);
  document.body.append(script);
}

it("is fetched beside a page that is served", async () => {
  expect(isOfflineFile()).toBe(false);
  expect(await (await bundled("stories/a.json")).text()).toBe("served");
  expect(await workerUrl("./assets/aWorker-1.js")).toBe("./assets/aWorker-1.js");
});

it("comes out of a page that carries it, which asks for nothing, not even for what it lacks", async () => {
  await carry("stories/a.json", '{"title":"</script>"}');
  expect(isOfflineFile()).toBe(true);
  expect(await (await bundled("stories/a.json")).json()).toEqual({ title: "</script>" });
  expect((await bundled("stories/b.json")).status).toBe(404);
  expect(fetched).not.toHaveBeenCalled();
});

it("starts a worker from a blob of its code", async () => {
  await carry("assets/aWorker-1.js", "postMessage(1)");
  expect(await workerUrl("file:///x/assets/aWorker-1.js")).toMatch(/^blob:/u);
});
