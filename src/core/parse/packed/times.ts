import { PRECISIONS } from "../../index/columns";
import type { Dated } from "../../story/model";
import { type Edtf, parseEdtf } from "../../time/edtf";
import type { TimeExtent } from "../../time/extent";
import { instants, textReader } from "./decode";
import type { PackedTimes } from "./form";

/** Reads times by position; the columns are there for whoever needs all of them. */
export interface Times {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  readonly precision: Uint8Array;
  readonly extent: (i: number) => TimeExtent;
  readonly dated: (i: number) => Dated;
}

export function timesFrom(packed: PackedTimes): Times {
  const columns = {
    from: Float64Array.from(packed.from),
    to: Float64Array.from(packed.to),
    earliest: instants(packed.earliest, Number.NEGATIVE_INFINITY),
    latest: instants(packed.latest, Number.POSITIVE_INFINITY),
    precision: Uint8Array.from(packed.precision),
  };
  const text = textReader(packed.text);
  const zone = textReader(packed.zone);
  const extent = (i: number): TimeExtent => ({
    from: columns.from[i] ?? 0,
    to: columns.to[i] ?? 0,
    earliest: columns.earliest[i] ?? 0,
    latest: columns.latest[i] ?? 0,
    precision: PRECISIONS[columns.precision[i] ?? 0] ?? "day",
  });
  const dated = (i: number): Dated => ({
    edtf: edtfOf(text(i)),
    text: text(i),
    zone: zone(i),
    extent: extent(i),
  });
  return { ...columns, extent, dated };
}

/** Only for dates that the parser has let through before. */
export function edtfOf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}
