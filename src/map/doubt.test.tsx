// @vitest-environment happy-dom
import L from "leaflet";
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { marks } from "../core/geo/clusters";
import { halos, isVague, type Outlined } from "../core/geo/halo";
import { fixtureIndex } from "../core/story/fixture";
import { createSession, type Session, SessionProvider } from "../state/session";
import { Legend } from "./controls/Legend";
import { frameAt } from "./frame";
import { spotsOf } from "./marks/layout";
import { MarkPopup } from "./marks/MarkPopup";

const index = fixtureIndex();
const WORLD = { west: -180, south: -80, east: 180, north: 80 };

let session: Session;
let root: Root;
let host: HTMLElement;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  // happy-dom has no popovers.
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined, hidePopover: () => undefined });
  location.hash = "";
  session = createSession(index, window);
  host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
  session.close();
  vi.unstubAllGlobals();
});

function shows(children: ReactNode): string {
  act(() => root.render(<SessionProvider session={session}>{children}</SessionProvider>));
  return document.body.textContent ?? "";
}

it("is said by the legend: what a dashed line means, or how many places in sight have none", () => {
  const left = halos(index, index.all);
  const none: Outlined = { drawn: left, left: [], leftInSight: 0 };
  expect(shows(<Legend halos={none} />)).not.toContain("in badges");
  expect(host.querySelector('[data-other="false"]')?.textContent).toBe("Uncertain event or place");
  const said = shows(<Legend halos={{ drawn: [], left, leftInSight: 2 }} />);
  expect(said).toContain("Uncertain · 2 in badges: 2 areas and inexact places are not outlined");
  expect(host.querySelector("[data-other]")?.getAttribute("data-other")).toBe("true");
  expect(said).not.toContain("zoom in to tell them apart");
  act(() => host.querySelector("button")?.click());
  expect(host.textContent).toContain("2 areas and inexact places are not outlined");
  expect(host.textContent).toContain("zoom in to tell them apart");
});

it("is said by a badge's list where no rings are drawn, and there alone", () => {
  const map = L.map(document.createElement("div"), { center: [47, 33], zoom: 2, zoomAnimation: false });
  const frame = frameAt({ lat: 47, lon: 33, zoom: 0 }, 600, 400);
  const spots = spotsOf(index, marks(index, index.all, 0, WORLD), frame, null, index.all);
  const vague = ({ mark }: (typeof spots)[number]) =>
    mark.places.filter(({ place: id }) => {
      const place = index.story.places.get(id);
      return place !== undefined && isVague(place);
    }).length;
  const spot = spots.find((each) => each.mark.count > 1 && vague(each) > 0);
  if (spot === undefined) throw new Error("The fixture has no badge of uncertain places.");
  const words = new RegExp(
    `${vague(spot)} of ${spot.mark.places.length} places here (is|are) uncertain or an area`,
  );
  const popup = (speaks: boolean) => (
    <MarkPopup map={map} spot={spot} at={{ x: 10, y: 10 }} speaks={speaks} onClose={() => undefined} />
  );
  expect(shows(popup(true))).toMatch(words);
  expect(shows(popup(false))).not.toMatch(/uncertain or an area/);
  map.remove();
});
