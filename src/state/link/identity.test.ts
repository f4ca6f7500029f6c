import { expect, it } from "vitest";
import { isRoomId } from "../../core/briefing/messages";
import { fixtureStory } from "../../core/story/fixture";
import { keepRoomId, newId, roomId } from "./identity";

const { id: story } = fixtureStory();

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => undefined,
    key: () => null,
    removeItem: () => undefined,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

it("makes ids that an address can hold, each another", () => {
  const ids = Array.from({ length: 50 }, newId);
  expect(ids.filter(isRoomId)).toHaveLength(50);
  expect(new Set(ids).size).toBe(50);
});

it("is the same room after a reload, another in another tab", () => {
  const [tab, other] = [storage(), storage()];
  const id = roomId(story, () => tab);
  expect(roomId(story, () => tab)).toBe(id);
  expect(roomId(story, () => other)).not.toBe(id);
  keepRoomId(story, id, () => other);
  expect(roomId(story, () => other)).toBe(id);
});

it("makes another id where what was kept is none, or storage is forbidden", () => {
  const tab = storage();
  keepRoomId(story, "<nonsense>", () => tab);
  expect(isRoomId(roomId(story, () => tab))).toBe(true);
  const forbidden = () => {
    throw new Error("denied");
  };
  expect(isRoomId(roomId(story, forbidden))).toBe(true);
});
