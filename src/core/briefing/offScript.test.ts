import { expect, it } from "vitest";
import { fixtureIndex } from "../story/fixture";
import {
  clearFilter,
  clearSelection,
  filterText,
  goToTheatre,
  knowAsOf,
  openActor,
  toggle,
} from "../view/actions";
import { savedView } from "../view/address";
import { offScriptWords } from "./offScript";

const index = fixtureIndex();
const step = [...index.story.briefings.values()][0]?.steps[1];
const actor = [...index.story.actors.keys()][0];
const theatre = [...index.story.theatres.keys()][1];
if (step === undefined || actor === undefined || theatre === undefined)
  throw new Error("fixture has changed");
const view = savedView(step, index);
const words = (other: typeof view) => offScriptWords(other, view, index);

it("tells what is selected where that is not what the step selects", () => {
  expect(words(openActor(actor)(view))).toBe("the card of Amy Adams");
  expect(words(clearSelection(view))).toBe("nothing selected");
});

it("tells conditions and edition that the step does not have", () => {
  expect(words(clearFilter(view))).toBe("all events");
  expect(words(toggle("kinds", "strike")(filterText("port")(clearFilter(view))))).toBe("Strike, “port”");
  const past = knowAsOf(Date.parse("2025-12-20T12:00Z"))(view);
  expect(words(past)).toBe("As known on 20 Dec 2025, 14:00 Kyiv");
  expect(offScriptWords(view, past, index)).toBe("the present");
});

it("tells several things, and that only the map or timeline moved where nothing else did", () => {
  expect(words(openActor(actor)(clearFilter(view)))).toBe("the card of Amy Adams · all events");
  expect(words(goToTheatre(theatre)(view))).toBe("the map or timeline was moved");
});
