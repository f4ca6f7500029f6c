import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { PaneFailure } from "./Screens";

/** One part of the screen with an error boundary of its own: when it fails, the others go on. */
export function Pane({ name, children }: { name: string; children: ReactNode }) {
  return (
    <ErrorBoundary
      fallbackRender={({ error, resetErrorBoundary }) => (
        <PaneFailure
          name={name}
          error={error instanceof Error ? error : new Error(String(error))}
          onRetry={resetErrorBoundary}
        />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
