// The offline file opens itself: it unpacks the app's style and code, which stand in it as gzip,
// and puts them in the page. The page's policy lets in these two texts, by their hashes, and no other.
(async () => {
  const unpack = (path) => {
    const packed = atob(document.querySelector(`script[data-file="${path}"]`).textContent);
    const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  };
  const insert = (element, text) => {
    element.dataset.booted = "";
    element.textContent = text;
    document.head.append(element);
  };
  try {
    const [css, code] = await Promise.all([unpack("app.css"), unpack("app.js")]);
    const types = window.trustedTypes?.createPolicy("boot", { createScript: (text) => text });
    insert(document.createElement("style"), css);
    insert(
      Object.assign(document.createElement("script"), { type: "module" }),
      types?.createScript(code) ?? code,
    );
  } catch (error) {
    document.getElementById("root").textContent =
      `This file could not be opened: ${error.message}. Copy it again, or open it in a browser of 2024 or later.`;
  }
})();
