import { type ScaleTime, scaleUtc } from "d3-scale";
import type { Interval } from "../time/extent";

/** Instants in epoch ms to pixels across the lanes, and back with `invert`. */
export type TimeScale = ScaleTime<number, number>;

/** The scale of a window drawn `width` pixels wide. */
export const timeScale = (window: Interval, width: number): TimeScale =>
  scaleUtc().domain([window.from, window.to]).range([0, width]);
