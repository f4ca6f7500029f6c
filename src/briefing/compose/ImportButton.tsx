import { Upload } from "lucide-react";
import { useRef } from "react";
import { Button } from "../../ui/Button";
import type { Files } from "./useImport";

/** Opens the browser's choice of files. */
export function ImportButton({ files }: { files: Files }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button title="A briefing’s file; it can also be dropped here" onClick={() => input.current?.click()}>
        <Upload size={15} aria-hidden="true" /> Import a file…
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="File of a briefing"
        onChange={({ target }) => {
          void files.take([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </>
  );
}
