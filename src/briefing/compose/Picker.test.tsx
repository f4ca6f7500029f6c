// @vitest-environment happy-dom
import { act } from "react";
import { expect, it } from "vitest";
import { blankPage } from "../../state/fixturePage";
import { Picker } from "./Picker";

it("says with a comma how many choices typing would narrow", async () => {
  const { element, show } = blankPage();
  const choices = Array.from({ length: 1_246 }, (_, i) => ({ key: `${i}`, name: `Source ${i}`, hint: "" }));
  await show(
    <Picker
      label="Sources"
      of="source"
      picked={[]}
      choices={choices}
      problems={[]}
      onAdd={() => undefined}
      onRemove={() => undefined}
    />,
  );
  await act(async () => element.querySelector("button")?.click());
  expect(element.querySelector("[role=status]")?.textContent).toBe("1,234 more: type to narrow.");
});
