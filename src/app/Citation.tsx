import { citeBibtex, citeCsl, citeText, type Reference } from "../core/evidence/citation";
import { type Citing, closeCitation } from "../state/citing";
import { CopyText } from "../ui/CopyText";
import { Dialog } from "../ui/Dialog";

/** The forms of a citation: what each is called, and how it is written. */
const FORMS: readonly { readonly name: string; readonly write: (reference: Reference) => string }[] = [
  { name: "Plain text", write: citeText },
  { name: "BibTeX", write: citeBibtex },
  { name: "CSL-JSON", write: citeCsl },
];

/** A citation in each form, to copy. */
export function Citation({ type, reference }: Citing) {
  return (
    <Dialog title={`Cite ${NAME[type]}`} onClose={closeCitation}>
      {FORMS.map(({ name, write }) => (
        <CopyText key={name} name={name} text={write(reference)} />
      ))}
    </Dialog>
  );
}

const NAME = { event: "this event", claim: "this claim", view: "this view" } as const;
