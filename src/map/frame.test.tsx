// @vitest-environment happy-dom
import L from "leaflet";
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { blankPage } from "../state/fixturePage";
import { type Frame, useFrame } from "./frame";

let map: L.Map;
let seen: (Frame | null)[];

function Frames({ ahead }: { ahead: boolean }) {
  const frame = useFrame(map, ahead);
  if (seen.at(-1) !== frame) seen.push(frame);
  return null;
}

const zooms = () => seen.map((frame) => frame?.zoom ?? null);
const setOut = (center: L.LatLngTuple, zoom: number) =>
  act(() => void map.fire("zoomanim", { center: L.latLng(center), zoom, noUpdate: false }));
const end = (center: L.LatLngTuple, zoom: number) =>
  act(() => void map.setView(center, zoom, { animate: false }));

beforeEach(() => {
  const element = document.createElement("div");
  Object.defineProperty(element, "clientWidth", { value: 600 });
  Object.defineProperty(element, "clientHeight", { value: 400 });
  map = L.map(element, { center: [46, 31], zoom: 6, zoomAnimation: false, fadeAnimation: false });
  seen = [];
});
afterEach(() => {
  map.remove();
});

it("is taken when a zoom has come to rest", async () => {
  await blankPage().show(<Frames ahead={false} />);
  setOut([46.1, 31.1], 7);
  expect(zooms()).toEqual([null, 6]);
  end([46.1, 31.1], 7);
  expect(zooms()).toEqual([null, 6, 7]);
});

it("is foreseen where asked for: once, also where the map misses where it went by less than a pixel", async () => {
  await blankPage().show(<Frames ahead={true} />);
  setOut([46.1, 31.1], 7);
  expect(zooms()).toEqual([null, 6, 7]);
  end([46.1001, 31.1001], 7);
  expect(zooms()).toEqual([null, 6, 7]);
  expect(seen.at(-1)?.lat).toBe(46.1);
});

it("is taken anew where the map ends elsewhere than was foreseen", async () => {
  await blankPage().show(<Frames ahead={true} />);
  setOut([46.1, 31.1], 7);
  end([46.2, 31.1], 7);
  expect(seen.at(-1)?.lat).toBe(46.2);
});
