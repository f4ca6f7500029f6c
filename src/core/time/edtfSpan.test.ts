import { expect, test } from "vitest";
import { parseEdtf } from "./edtf";
import { localSpan } from "./edtfSpan";

test.each([
  ["2025", "2025-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z", { months: 12 }],
  ["202X", "2020-01-01T00:00:00.000Z", "2030-01-01T00:00:00.000Z", { months: 120 }],
  ["2025-XX-XX", "2025-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z", { months: 12 }],
  ["2024-02", "2024-02-01T00:00:00.000Z", "2024-03-01T00:00:00.000Z", { months: 1 }],
  ["2025-24", "2025-12-01T00:00:00.000Z", "2026-03-01T00:00:00.000Z", { months: 3 }],
  ["2025-12-31", "2025-12-31T00:00:00.000Z", "2026-01-01T00:00:00.000Z", { ms: 86_400_000 }],
  ["2025-12-31T23:59", "2025-12-31T23:59:00.000Z", "2026-01-01T00:00:00.000Z", { ms: 60_000 }],
])("%s on its own clock", (text, from, to, unit) => {
  const parsed = parseEdtf(text);
  if (!parsed.ok || parsed.value.type !== "date") throw new Error("expected a date");
  const span = localSpan(parsed.value);
  expect([new Date(span.from).toISOString(), new Date(span.to).toISOString(), span.unit]).toEqual([
    from,
    to,
    unit,
  ]);
});
