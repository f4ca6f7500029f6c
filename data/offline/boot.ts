// The offline file opens itself: it unpacks the app's style and code, which stand in it as gzip,
// and puts them in the page. The page's policy lets in these two texts, by their hashes, and no other.
import { unpack } from "../../src/state/pack";

declare global {
  interface Window {
    /** Where the browser has them: https://www.w3.org/TR/trusted-types/ */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { readonly createScript: (text: string) => string },
      ): { createScript(text: string): string };
    };
  }
}

const textOf = async (path: string): Promise<string> => {
  const carrier = document.querySelector(`script[data-file="${path}"]`);
  if (carrier === null) throw new Error(`${path} is missing from it`);
  return (await unpack(carrier.textContent)).text();
};

async function start(): Promise<void> {
  const [css, code] = await Promise.all([textOf("app.css"), textOf("app.js")]);
  const style = document.createElement("style");
  style.textContent = css;
  const script = document.createElement("script");
  script.type = "module";
  script.text = trusted(code);
  for (const element of [style, script]) {
    element.dataset["booted"] = "";
    document.head.append(element);
  }
}

/** The code as a script that the page's policy may let in; as it is where the browser has no such types. */
function trusted(code: string): string {
  const policy = window.trustedTypes?.createPolicy("boot", { createScript: (text) => text });
  return policy?.createScript(code) ?? code;
}

start().catch((error: unknown) => {
  const root = document.getElementById("root");
  if (root === null) return;
  const what = error instanceof Error ? error.message : String(error);
  root.textContent = `This file could not be opened: ${what}. Copy it again, or open it in a browser of 2024 or later.`;
});
