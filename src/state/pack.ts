/** Bytes given to `btoa` at once: more would overflow the stack of arguments. */
const CHUNK = 0x8000;

/** Text as it is carried in the offline file: UTF-8, gzip (RFC 1952), base64. */
export async function pack(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = "";
  for (let i = 0; i < bytes.length; i += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  }
  return btoa(binary);
}

/** What `pack` made, to be read as text, JSON or bytes. Rejects when it is damaged. */
export async function unpack(packed: string): Promise<Response> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
}
