import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { bundled } from "../state/bundled";
import styles from "./Licences.module.css";

/** What every build carries (`data/plugins/notices.ts`; the packages' from Vite): path in it, and what it is. */
const TEXTS: readonly (readonly [path: string, name: string])[] = [
  ["LICENSE.txt", "Parley: MIT licence"],
  ["NOTICE.txt", "Fonts, map data and packages: whose they are"],
  ["licenses.md", "Packages and fonts: their licences in full"],
  ["basemap/COPYING.LESSER.txt", "Coasts, lakes and rivers: GNU Lesser General Public License 3"],
  ["basemap/COPYING.txt", "GNU General Public License 3, which that one adds to"],
];

/** The licences of everything that the app contains, as texts to unfold; they come with the app. */
export function Licences() {
  return (
    <details className={styles.licences} data-view="licences">
      <summary>Licences of what the app contains</summary>
      {TEXTS.map(([path, name]) => (
        <Licence key={path} path={path} name={name} />
      ))}
    </details>
  );
}

function Licence({ path, name }: { path: string; name: string }) {
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ["licence", path],
    queryFn: ({ signal }) => textOf(path, signal),
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: "always",
  });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{name}</summary>
      {error !== null && <p role="alert">{error.message}</p>}
      {data !== undefined && (
        <section className={styles.text} aria-label={name}>
          {data}
        </section>
      )}
    </details>
  );
}

async function textOf(path: string, signal: AbortSignal): Promise<string> {
  const file = await bundled(path, signal);
  if (file.ok) return file.text();
  throw new Error(
    `${path} could not be read (${file.status}). It is part of every build, but the development server has none.`,
  );
}
