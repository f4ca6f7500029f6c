import { decodeBase91, encodeBase91 } from "../core/export/base91";

/** Text as it is carried in the offline file: UTF-8, gzip (RFC 1952), base 91. */
export async function pack(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return encodeBase91(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** What `pack` made, to be read as text, JSON or bytes. Rejects when it is damaged. */
export async function unpack(packed: string): Promise<Response> {
  const bytes = new Blob([decodeBase91(packed)]);
  return new Response(bytes.stream().pipeThrough(new DecompressionStream("gzip")));
}
