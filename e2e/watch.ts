import type { BrowserContext } from "@playwright/test";

/**
 * Notes everything in a browser context that no page of this app may do: print an error,
 * throw, break its own Content-Security-Policy, or ask another host for anything (such a
 * request is also stopped). Returns the list, which grows while pages run; another browser's
 * list may be handed in to be continued.
 */
export async function watch(
  context: BrowserContext,
  baseURL: string,
  problems: string[] = [],
): Promise<string[]> {
  const { origin } = new URL(baseURL);
  const isForeign = (url: URL) => /^(https?|wss?):$/u.test(url.protocol) && url.origin !== origin;

  context.on("console", (message) => {
    const text = message.text();
    // A resource that fails is named only by where the message comes from.
    const where = text.startsWith("Failed to load") ? ` ${message.location().url}` : "";
    if (message.type() === "error") problems.push(`console: ${text}${where}`);
  });
  context.on("weberror", (error) => problems.push(`uncaught: ${error.error().message}`));
  await context.route(isForeign, (route) => {
    problems.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  await context.exposeFunction("reportViolation", (text: string) => problems.push(`policy: ${text}`));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
      const report: unknown = Reflect.get(window, "reportViolation");
      if (typeof report === "function")
        report(`${effectiveDirective} blocked ${blockedURI} ${sample}`.trim());
    });
  });
  return problems;
}
