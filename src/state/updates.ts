import { createStore } from "./store";

/** The parts of `navigator.serviceWorker` that are used, so that tests can hand in their own. */
export type Container = Pick<ServiceWorkerContainer, "controller" | "register" | "addEventListener">;

/** Turns to a newer version of the app, which is ready; null while there is none. */
export const updateStore = createStore<(() => void) | null>(null);

/**
 * Keeps the app for offline use and watches for newer versions of it. A tab stays on the version that it
 * opened with until `updateStore` is called or it is reloaded. Where the browser has no room or no
 * support, the app only lacks the offline use.
 * @param script address of the service worker.
 * @param reload opens the page anew.
 */
export async function startUpdates(container: Container, script: string, reload: () => void): Promise<void> {
  let asked = false;
  const isFirst = container.controller === null;
  container.addEventListener("controllerchange", () => {
    if (asked) reload();
    else if (!isFirst) updateStore.set(reload); // another tab has turned to the newer version
  });
  const registration = await container.register(script, { updateViaCache: "none" });
  const offer = (worker: ServiceWorker | null) => {
    if (worker === null || container.controller === null) return;
    updateStore.set(() => {
      asked = true;
      worker.postMessage("take over");
    });
  };
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") offer(worker);
    });
  offer(registration.waiting);
  watch(registration.installing); // its "updatefound" may be over
  registration.addEventListener("updatefound", () => watch(registration.installing));
}
