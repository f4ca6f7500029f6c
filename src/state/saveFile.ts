/** How long a browser may take to begin reading what is saved, in milliseconds. */
const KEPT = 60_000;

/** Hands a file to the browser to be saved under a name. */
export function saveFile(fileName: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
