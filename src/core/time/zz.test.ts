import { test } from "vitest";
import { parseEdtf, formatEdtf } from "./edtf";
import { resolveEdtf } from "./resolve";
import { formatWhen, formatShort, formatInterval, formatDate } from "./format";
test("x", () => {
  const zones = [{ name: "Miami", zone: "America/New_York" }];
  for (const t of ["2025-12-19","2025-12-20~","2025-12-20?","2025-12-20%","2025-11-28/2025-12-19","2025-12-15/2025-12-20","2025-12-28/2026-01-03","2025-12-19T02:57","2025-12-19T02:57~","2025-12-19T23:30:15Z","../2025-11-28","/2025-11-28","2025-11-28/..","2025-11-28/","2025-12","2025-XX","2025-12-XX","2025-XX-XX","2025-24","202X","20XX~","-0043","2025-11~/2025-12","2025-11/2025-12","2025-12-19T21:05/2025-12-19T22:00","2025-12-18T21:05/2025-12-19T22:00","2025-12-18/2025-12-19T22:00","2025-12-18~/2025-12-20~","2026-01-01","2025/2026-03","2025-22/2025-23","2025-10-26","2025-12-19T21:05/.."]) {
    const p = parseEdtf(t);
    if (!p.ok) { console.log(t, "!!", p.message); continue; }
    const told = { edtf: p.value, zone: "Europe/Kyiv", extent: resolveEdtf(p.value, "Europe/Kyiv") };
    console.log([t, formatEdtf(p.value), formatWhen(told, "event", zones), formatWhen(told, "America/New_York", zones), formatShort(told, "event", zones), formatDate(p.value), formatInterval(told.extent, "Europe/Kyiv"), formatInterval(told.extent, "UTC")].join(" | "));
  }
  for (const t of ["2025/12/19","2025-12-19 21:05","2025-1-5","20251219","19.12.2025","2025-12-xx","2025-12-20?~","2025-12~-20","2025-13","2025-02-29","19 Dec","2025-12-19T24:00","2025-12-19/2025-12-18","..","/","2025-12-1X",""," 2025","a/b/c","2025-XX-12"]) { const p = parseEdtf(t); console.log(t, p.ok ? "OK" : p.message); }
});
