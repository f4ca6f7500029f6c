import type { ReactNode, Ref } from "react";
import { onlinePage } from "../../core/view/pages";
import { inFrame } from "../../state/embedded";
import { useView, useViewStore } from "../../state/session";

interface PageLinkProps {
  readonly to: "online" | "offline";
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly children: ReactNode;
}

/** No other page than the embedded one may be framed. */
const OUT_OF_FRAME = { target: "_blank", rel: "noopener" } as const;

/** A link to the present view on the other page. */
export function PageLink({ to, ref, children }: PageLinkProps) {
  useView();
  const link = useViewStore().link();
  return (
    <a ref={ref} href={to === "online" ? onlinePage(link) : link} {...(inFrame() ? OUT_OF_FRAME : {})}>
      {children}
    </a>
  );
}
