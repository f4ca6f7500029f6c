import { askAhead } from "./state/ahead";

// A script of its own, a few kilobytes, that runs while the app's code is still on its way (data/plugins/begin.ts).
askAhead(location.hash);
