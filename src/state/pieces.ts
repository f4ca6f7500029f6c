/** A file that comes piece by piece, and is taken from its beginning. */
export interface Pieces {
  /** Waits until so many bytes have come that were not taken, or all there are, and gives all of them. */
  readonly until: (length: number) => Promise<Uint8Array<ArrayBuffer>>;
  /** Takes so many bytes away; what is asked for later begins after them. */
  readonly take: (length: number) => void;
}

/**
 * Reads a body as it is asked for, and no faster: what nobody has asked for yet waits at whoever sends it.
 * @param onRead is told how many bytes have come in all.
 */
export function piecesOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onRead: (bytes: number) => void,
): Pieces {
  const reader = body.getReader();
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let [here, all, ended] = [0, 0, false];
  const more = async () => {
    const { value, done } = await reader.read();
    ended = done;
    if (value === undefined) return;
    chunks.push(value);
    here += value.length;
    all += value.length;
    onRead(all);
  };
  return {
    until: async (length) => {
      while (!ended && here < length) await more();
      const one = joined(chunks, here);
      chunks = [one];
      return one;
    },
    take: (length) => {
      const one = joined(chunks, here).subarray(length);
      chunks = [one];
      here = one.length;
    },
  };
}

function joined(chunks: readonly Uint8Array<ArrayBuffer>[], length: number): Uint8Array<ArrayBuffer> {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
