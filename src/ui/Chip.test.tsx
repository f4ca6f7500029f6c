// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { blankPage } from "../state/fixturePage";
import { Chip } from "./Chip";
import { Tabs } from "./Tabs";

test("chips and tabs write their counts with a comma from 1,000 on", async () => {
  const page = blankPage();
  await page.show(
    <>
      <Chip pressed={false} onToggle={() => undefined} count={12_345} most={99_999}>
        Strike
      </Chip>
      <Tabs
        label="Panels"
        tabs={[{ value: "all", name: "All", count: 1000 }]}
        value="all"
        onChoose={() => undefined}
        controls="panel"
      />
    </>,
  );
  expect([...document.querySelectorAll("button")].map((each) => each.textContent)).toEqual([
    "Strike12,345 events",
    "All 1,000",
  ]);
});
