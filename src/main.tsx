import "./begin";
import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./ui/tokens.css";
import "./ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import * as z from "zod/mini";
import { App } from "./app/App";
import { askForMap } from "./app/MapPane";
import { isOfflineFile } from "./state/bundled";
import { afterFirstDraw } from "./state/drawn";
import { inFrame } from "./state/embedded";
import { askForFonts } from "./state/fonts";
import { openWhereExported } from "./state/offlineFile";
import { startPreferences } from "./state/preferences";
import { startUpdates } from "./state/updates";

z.config({ jitless: true });
openWhereExported();
startPreferences(() => localStorage, document.documentElement);

askForMap();
askForFonts(document.fonts);

const root = document.getElementById("root");
if (root === null) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

// A frame shows one view to someone who came for the page around it, and needs no copy of all the rest.
if (import.meta.env.PROD && "serviceWorker" in navigator && !isOfflineFile() && !inFrame()) {
  // To fetch and check all files takes as much work as to draw the first view: it waits until that is done.
  const keep = () => {
    const script = new URL("sw.js", document.baseURI).href;
    startUpdates(navigator.serviceWorker, script, () => location.reload()).catch(() => {
      // The app works as before, only not offline.
    });
  };
  afterFirstDraw(null, keep, 5_000);
}
