import type { CitedRecord } from "../core/view/cited";
import { useCite } from "../state/citing";
import { Button } from "../ui/Button";

interface CiteButtonProps {
  readonly what: CitedRecord;
  /** Tells assistive technology and the pointer what is cited. */
  readonly name: string;
  readonly className?: string | undefined;
}

/** Opens the citation of an event or of one of its claims. */
export function CiteButton({ what, name, className }: CiteButtonProps) {
  const cite = useCite();
  return (
    <Button look="quiet" className={className} aria-label={name} title={name} onClick={() => cite(what)}>
      Cite
    </Button>
  );
}
