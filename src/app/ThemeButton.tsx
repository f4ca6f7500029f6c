import { Monitor, Moon, Sun } from "lucide-react";
import { type Preferences, setPreferences, usePreferences } from "../state/preferences";
import { Button } from "../ui/Button";

const NEXT: Record<Preferences["theme"], Preferences["theme"]> = {
  system: "light",
  light: "dark",
  dark: "system",
};
const ICON = { system: Monitor, light: Sun, dark: Moon };
const NAME = { system: "as the system", light: "light", dark: "dark" };

/** Steps through the themes: as the system, light, dark. */
export function ThemeButton() {
  const { theme } = usePreferences();
  const Icon = ICON[theme];
  const label = `Theme: ${NAME[theme]}. Change to ${NAME[NEXT[theme]]}.`;
  return (
    <Button
      look="quiet"
      aria-label={label}
      title={label}
      onClick={() => setPreferences({ theme: NEXT[theme] })}
    >
      <Icon size={18} aria-hidden="true" />
    </Button>
  );
}
