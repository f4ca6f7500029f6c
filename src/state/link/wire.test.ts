import { describe, expect, it, vi } from "vitest";
import type { Message } from "../../core/briefing/messages";
import { openWire, type Partner, type WireHost } from "./wire";

const message: Message = {
  parley: 1,
  type: "hello",
  room: "miami001",
  role: "room",
  from: "window01",
  since: 1,
  copy: null,
};

interface FakeWindow extends WireHost, Partner {
  readonly sent: { readonly message: unknown; readonly to: string }[];
  readonly post: (data: unknown, origin: string, source: unknown) => void;
  closed: boolean;
}

function fakeWindow(href: string, opener: unknown = null): FakeWindow {
  const listeners = new Set<Parameters<WireHost["addEventListener"]>[1]>();
  const sent: FakeWindow["sent"] = [];
  const { protocol, origin } = new URL(href);
  return {
    location: { protocol, origin },
    opener,
    closed: false,
    sent,
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
    postMessage: (message, to) => void sent.push({ message, to }),
    post: (data, origin, source) => listeners.forEach((listener) => void listener({ data, origin, source })),
  };
}

const WEB = "https://parley.example";
const FILE = "file:///talks/parley.html";

function wireOf(host: WireHost, toOpener = false, channel: BroadcastChannel | null = null) {
  const receive = vi.fn();
  return { receive, wire: openWire({ host, channel: () => channel, room: "miami001", toOpener, receive }) };
}

describe("a wire between windows", () => {
  it("takes a post from the same origin, of its opener or of a window that it opened", () => {
    const opener = fakeWindow(WEB);
    const self = fakeWindow(WEB, opener);
    const child = fakeWindow(WEB, self);
    const { receive } = wireOf(self);
    self.post("a", WEB, opener);
    self.post("b", WEB, child);
    expect(receive.mock.calls).toEqual([["a"], ["b"]]);
  });

  it("takes none from another origin, from no window, or from a window that is a stranger", () => {
    const self = fakeWindow(WEB);
    const child = fakeWindow(WEB, self);
    const { receive, wire } = wireOf(self);
    self.post("a", "https://other.example", child);
    self.post("b", "null", child);
    self.post("c", WEB, null);
    self.post("d", WEB, fakeWindow(WEB));
    self.post("e", WEB, { postMessage: () => undefined });
    wire.send(message);
    expect(receive).not.toHaveBeenCalled();
    expect(child.sent).toEqual([]);
  });

  it("takes the origin of files only where it is a file itself", () => {
    const self = fakeWindow(FILE);
    const child = fakeWindow(FILE, self);
    const { receive, wire } = wireOf(self);
    self.post("a", "null", child);
    self.post("b", "https://other.example", child);
    self.post("c", "null", fakeWindow(FILE));
    expect(receive.mock.calls).toEqual([["a"]]);
    wire.send(message);
    expect(child.sent).toEqual([{ message, to: "*" }]);
  });

  it("posts to its opener only when told, else once that has written", () => {
    const opener = fakeWindow(WEB);
    const self = fakeWindow(WEB, opener);
    const { wire } = wireOf(self);
    wire.send(message);
    expect(opener.sent).toEqual([]);
    self.post("hello", WEB, opener);
    wire.send(message);
    expect(opener.sent).toEqual([{ message, to: WEB }]);
    wireOf(self, true).wire.send(message);
    expect(opener.sent).toHaveLength(2);
  });

  it("forgets a window that is closed, and hears nothing once it is closed itself", () => {
    const self = fakeWindow(WEB);
    const child = fakeWindow(WEB, self);
    const { receive, wire } = wireOf(self);
    wire.add(child);
    child.closed = true;
    wire.send(message);
    expect(child.sent).toEqual([]);
    wire.close();
    self.post("late", WEB, child);
    expect(receive).not.toHaveBeenCalled();
  });

  it("reaches other windows of the origin over a channel", async () => {
    const [ours, theirs] = [new BroadcastChannel("x"), new BroadcastChannel("x")];
    const heard = new Promise((done) => {
      theirs.onmessage = ({ data }) => done(data);
    });
    const { receive, wire } = wireOf(fakeWindow(WEB), false, ours);
    wire.send(message);
    expect(await heard).toEqual(message);
    theirs.postMessage("answer");
    await vi.waitFor(() => expect(receive.mock.calls).toEqual([["answer"]]));
    wire.close();
    theirs.close();
  });
});
