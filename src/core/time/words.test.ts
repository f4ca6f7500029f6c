import { expect, test } from "vitest";
import { parseEdtf } from "./edtf";
import { inWords } from "./words";

const words = (text: string, length: "short" | "long" | "full") => {
  const parsed = parseEdtf(text);
  return parsed.ok ? inWords(parsed.value, length) : parsed.message;
};

test.each([
  ["2025", "2025", "2025", "2025"],
  ["2025-12", "Dec 2025", "Dec 2025", "Dec 2025"],
  ["2025-12-19", "19 Dec", "19 Dec 2025", "Fri 19 Dec 2025"],
  ["2025-12-20~", "≈20 Dec", "about 20 Dec 2025", "about Sat 20 Dec 2025"],
  ["2025-12-20?", "20 Dec?", "possibly 20 Dec 2025", "possibly Sat 20 Dec 2025"],
  ["2025-12-20%", "≈20 Dec?", "possibly about 20 Dec 2025", "possibly about Sat 20 Dec 2025"],
  ["2025-12-19T02:57", "19 Dec 02:57", "19 Dec 2025, 02:57", "Fri 19 Dec 2025, 02:57"],
  ["2025-12-19T02:57:09", "19 Dec 02:57:09", "19 Dec 2025, 02:57:09", "Fri 19 Dec 2025, 02:57:09"],
  ["2025-12-XX", "Dec 2025", "some day in Dec 2025", "some day in Dec 2025"],
  ["2025-XX", "2025", "some month in 2025", "some month in 2025"],
  ["2025-XX-XX", "2025", "some day in 2025", "some day in 2025"],
  ["202X", "the 2020s", "some year in the 2020s", "some year in the 2020s"],
  ["19XX", "1900–1999", "some year in 1900–1999", "some year in 1900–1999"],
  ["2025-22", "summer 2025", "summer 2025", "summer 2025"],
  ["2025-24", "winter 2025–26", "winter 2025–26", "winter 2025–26"],
  ["-0043-03-15", "15 Mar", "15 Mar 44 BC", "Fri 15 Mar 44 BC"],
])("%s", (text, short, long, full) => {
  expect([words(text, "short"), words(text, "long"), words(text, "full")]).toEqual([short, long, full]);
});

test.each([
  ["2025-12-15/2025-12-20", "15–20 Dec", "15 – 20 Dec 2025"],
  ["2025-11-28/2025-12-19", "28 Nov–19 Dec", "28 Nov – 19 Dec 2025"],
  ["2025-12-28/2026-01-03", "28 Dec–3 Jan", "28 Dec 2025 – 3 Jan 2026"],
  ["2025-12-18~/2025-12-20", "≈18 Dec–20 Dec", "about 18 Dec – 20 Dec 2025"],
  ["2025-11/2025-12", "Nov–Dec 2025", "Nov – Dec 2025"],
  ["2024/2025", "2024–2025", "2024 – 2025"],
  ["2025-22/2025-23", "summer 2025–autumn 2025", "summer 2025 – autumn 2025"],
  ["2025-12/2025-12-19", "Dec 2025–19 Dec", "Dec 2025 – 19 Dec 2025"],
  ["2025-12-19T21:05/2025-12-19T22:00", "19 Dec 21:05–22:00", "19 Dec 2025, 21:05 – 22:00"],
  ["2025-12-18T21:05/2025-12-19T02:00", "18 Dec 21:05–19 Dec 02:00", "18 Dec, 21:05 – 19 Dec 2025, 02:00"],
  ["2025-12-18/2025-12-19T02:00", "18 Dec–19 Dec 02:00", "18 Dec – 19 Dec 2025, 02:00"],
  ["../2025-11-28", "until 28 Nov", "until 28 Nov 2025"],
  ["/2025-11-28", "until 28 Nov", "start unknown, until 28 Nov 2025"],
  ["2025-11-28/..", "since 28 Nov", "since 28 Nov 2025"],
  ["2025-11-28/", "from 28 Nov", "end unknown, from 28 Nov 2025"],
])("%s", (text, short, long) => {
  expect([words(text, "short"), words(text, "long"), words(text, "full")]).toEqual([short, long, long]);
});
