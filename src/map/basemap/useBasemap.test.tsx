// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { NO_NAMES } from "../labels/names";
import type { Ground } from "./openGround";
import { type Basemap, useBasemap } from "./useBasemap";

const openGround = vi.hoisted(() => vi.fn<() => Promise<Ground>>());
vi.mock("./openGround", () => ({ openGround }));

const AT = { z: 0, x: 0, y: 0 };
const whole: Ground = async () => [];
const stopped: Ground = async () => {
  throw new Error("the part that reads the base map stopped");
};

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(NO_NAMES)));
});
afterEach(() => vi.unstubAllGlobals());

async function shown() {
  let now: Basemap | null = null;
  const Shown = () => {
    now = useBasemap();
    return null;
  };
  const root = createRoot(document.createElement("div"));
  await act(async () =>
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <Shown />
      </QueryClientProvider>,
    ),
  );
  return {
    basemap: (): Basemap => {
      if (now === null) throw new Error("Nothing was rendered.");
      return now;
    },
    end: () => act(async () => root.unmount()),
  };
}

it("opens the ground anew when it is tried again after its worker stopped", async () => {
  openGround.mockResolvedValueOnce(stopped).mockResolvedValueOnce(whole);
  const { basemap, end } = await shown();
  await vi.waitFor(() => expect(basemap().ground).not.toBeNull());
  const first = basemap().ground;
  await act(async () => {
    await first?.(AT).catch(() => undefined);
  });
  expect(basemap().errors).toEqual(["the part that reads the base map stopped"]);
  await act(async () => basemap().retry());
  // Somebody still asks the old one while the new one comes.
  await act(async () => {
    await first?.(AT).catch(() => undefined);
  });
  await vi.waitFor(() => expect(openGround).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(basemap().ground).not.toBe(first));
  expect(await basemap().ground?.(AT)).toEqual([]);
  expect(basemap().errors).toEqual([]);
  await end();
});
