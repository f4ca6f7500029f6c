// The page's policy refuses every string that would be parsed as HTML or run as script
// (`require-trusted-types-for 'script'`). Leaflet writes a few fixed strings of its own;
// those pass, to the letter, and nothing else does. Loaded before the module, because
// Leaflet writes the first of them while it is being imported.
if (window.trustedTypes) {
  const LEAFLET = new Set([
    "", // an element being emptied
    "<svg/>", // Browser.inlineSvg, at import
  ]);
  // Workers are files of this build, beside the page's own code; the service worker stands above them.
  const WORKER = /^(?:assets\/\w*Worker-[\w-]+|sw)\.js$/;
  // The offline file carries its worker and starts it from a blob, which the policy of no served page lets in.
  const BLOB = /^blob:/;
  const own = new URL("./", document.baseURI).href;
  window.trustedTypes.createPolicy("default", {
    createHTML: (text) => (LEAFLET.has(text) ? text : null),
    createScriptURL: (url) =>
      BLOB.test(url) || (url.startsWith(own) && WORKER.test(url.slice(own.length))) ? url : null,
  });
}
