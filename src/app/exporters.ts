import { DATA } from "../export/data";
import type { Exporter } from "../export/exporter";
import { PRINT } from "../export/print";

/** Everything that the Export dialog offers, in order within each group. */
export const EXPORTERS: readonly Exporter[] = [...DATA, ...PRINT];
