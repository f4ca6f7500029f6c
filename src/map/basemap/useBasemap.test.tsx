// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { blankPage } from "../../state/fixturePage";
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

beforeEach(() => void vi.stubGlobal("fetch", async () => new Response(JSON.stringify(NO_NAMES))));
afterEach(() => vi.unstubAllGlobals());

async function shown() {
  let now: Basemap | null = null;
  const Shown = () => {
    now = useBasemap();
    return null;
  };
  await blankPage().show(
    <QueryClientProvider client={new QueryClient()}>
      <Shown />
    </QueryClientProvider>,
  );
  return (): Basemap => {
    if (now === null) throw new Error("Nothing was rendered.");
    return now;
  };
}

it("opens the ground anew when it is tried again after its worker stopped", async () => {
  openGround.mockResolvedValueOnce(stopped).mockResolvedValueOnce(whole);
  const basemap = await shown();
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
});
