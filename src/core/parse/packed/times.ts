import { PRECISIONS } from "../../index/columns";
import type { Dated } from "../../story/model";
import { type Edtf, parseEdtf } from "../../time/edtf";
import type { TimeExtent } from "../../time/extent";
import { textReader } from "./decode";
import type { PackedExtents, PackedTimes } from "./form";
import type { Numbers } from "./numbers";

/** Reads extents by position; the columns, in epoch ms, are there for whoever needs all of them. */
export interface Extents {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  readonly precision: Uint8Array;
  readonly extent: (i: number) => TimeExtent;
}

/** Reads times by position. */
export interface Times extends Extents {
  readonly dated: (i: number) => Dated;
}

export function extentsFrom({ unit, open, precision, ...packed }: PackedExtents<Numbers>): Extents {
  const size = packed.from.length;
  const [from, to] = [new Float64Array(size), new Float64Array(size)];
  const [earliest, latest] = [new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < size; i++) {
    const [start, length] = [(packed.from[i] ?? 0) * unit, (packed.to[i] ?? 0) * unit];
    from[i] = start;
    to[i] = start + length;
    earliest[i] = start - (packed.earliest[i] ?? 0) * unit;
    latest[i] = start + length + (packed.latest[i] ?? 0) * unit;
  }
  for (const i of open.earliest) earliest[i] = Number.NEGATIVE_INFINITY;
  for (const i of open.latest) latest[i] = Number.POSITIVE_INFINITY;
  const precisions = new Uint8Array(precision);
  const extent = (i: number): TimeExtent => ({
    from: from[i] ?? 0,
    to: to[i] ?? 0,
    earliest: earliest[i] ?? 0,
    latest: latest[i] ?? 0,
    precision: PRECISIONS[precisions[i] ?? 0] ?? "day",
  });
  return { from, to, earliest, latest, precision: precisions, extent };
}

export function timesFrom(packed: PackedTimes<Numbers>): Times {
  const extents = extentsFrom(packed);
  const text = textReader(packed.text);
  const zone = textReader(packed.zone);
  const dated = (i: number): Dated => ({
    edtf: edtfOf(text(i)),
    text: text(i),
    zone: zone(i),
    extent: extents.extent(i),
  });
  return { ...extents, dated };
}

/** Only for dates that the parser has let through before. */
export function edtfOf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}
