// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { type Container, startUpdates, updateStore } from "./updates";

/** A worker that is being installed, then waits. */
class FakeWorker extends EventTarget {
  state = "installing";
  readonly postMessage = vi.fn();
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  find(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event("updatefound"));
  }
}

function browser(visits: "first" | "second") {
  const registration = new FakeRegistration();
  const events = new EventTarget();
  const container = Object.assign(events, {
    controller: visits === "first" ? null : {},
    register: vi.fn(async () => registration),
  }) as unknown as Container;
  const reload = vi.fn();
  const start = () => startUpdates(container, "./sw.js", reload);
  return { registration, reload, start, takeOver: () => events.dispatchEvent(new Event("controllerchange")) };
}

beforeEach(() => updateStore.set(null));

it("says nothing on the first visit, when there is nothing older", async () => {
  const { registration, reload, start, takeOver } = browser("first");
  await start();
  const worker = new FakeWorker();
  registration.find(worker);
  worker.become("installed");
  takeOver();
  expect(updateStore.get()).toBeNull();
  expect(reload).not.toHaveBeenCalled();
});

it("offers a newer version once all of it is there, and opens it only when asked", async () => {
  const { registration, reload, start, takeOver } = browser("second");
  await start();
  const worker = new FakeWorker();
  registration.find(worker);
  expect(updateStore.get()).toBeNull();
  worker.become("installed");
  expect(worker.postMessage).not.toHaveBeenCalled();
  updateStore.get()?.();
  expect(worker.postMessage).toHaveBeenCalledWith("take over");
  expect(reload).not.toHaveBeenCalled();
  takeOver();
  expect(reload).toHaveBeenCalledOnce();
});

it("offers a version that was on its way already when the page came", async () => {
  const { registration, start } = browser("second");
  const worker = new FakeWorker();
  registration.installing = worker;
  await start();
  expect(updateStore.get()).toBeNull();
  worker.become("installed");
  expect(updateStore.get()).not.toBeNull();
});

it("offers a version that has waited since an earlier visit", async () => {
  const { registration, start } = browser("second");
  registration.waiting = new FakeWorker();
  await start();
  expect(updateStore.get()).not.toBeNull();
});

it("does not reload a tab because another one turned to the newer version, but offers it", async () => {
  const { reload, start, takeOver } = browser("second");
  await start();
  takeOver();
  expect(reload).not.toHaveBeenCalled();
  updateStore.get()?.();
  expect(reload).toHaveBeenCalledOnce();
});
