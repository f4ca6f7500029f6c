import { type ComponentType, type ReactNode, useEffect, useState } from "react";

interface Apart<P> {
  /** Shown until the code has come. A failure to fetch it is thrown, for the boundary around it. */
  readonly View: ComponentType<{ readonly props: P; readonly fallback: ReactNode }>;
  /** Asks for the code ahead of time. */
  readonly ask: () => Promise<void>;
}

/**
 * A view whose code is a file of its own. Drawn at once where the code has come already; `React.lazy` would show
 * its fallback then too, and leave it there for 300 ms.
 */
export function viewApart<P extends object>(load: () => Promise<ComponentType<P>>): Apart<P> {
  let code: { readonly Loaded: ComponentType<P> } | null = null;
  const ask = async () => {
    code ??= { Loaded: await load() };
  };
  function View({ props, fallback }: { readonly props: P; readonly fallback: ReactNode }) {
    const [now, setNow] = useState(code);
    const [failed, setFailed] = useState<Error | null>(null);
    useEffect(() => {
      if (now !== null) return;
      ask().then(
        () => setNow(code),
        (error: unknown) => setFailed(error instanceof Error ? error : new Error(String(error))),
      );
    }, [now]);
    if (failed !== null) throw failed;
    return now === null ? fallback : <now.Loaded {...props} />;
  }
  return { View, ask };
}
