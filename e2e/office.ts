import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const RESULTS = join(import.meta.dirname, "results", "office");
/** LibreOffice's first start makes its profile. */
const PATIENCE = 180_000;

/**
 * Opens slides in LibreOffice without a screen and turns them into a PDF and that into pictures, which
 * stay in `e2e/results/office`. Needs `soffice` and `pdftoppm` (Debian: libreoffice-impress,
 * poppler-utils) and throws where they are missing.
 */
export function openInOffice(path: string, name: string): { pdf: Uint8Array; pictureBytes: number[] } {
  const folder = join(RESULTS, name.replace(/\.pptx$/u, ""));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync(path, join(folder, "slides.pptx"));
  const profile = `-env:UserInstallation=${pathToFileURL(join(RESULTS, "profile")).href}`;
  run("soffice", [
    profile,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    join(folder, "slides.pptx"),
  ]);
  run("pdftoppm", ["-r", "60", "-png", join(folder, "slides.pdf"), join(folder, "slide")]);
  const pictures = readdirSync(folder)
    .filter((file) => file.endsWith(".png"))
    .sort();
  return {
    pdf: readFileSync(join(folder, "slides.pdf")),
    pictureBytes: pictures.map((file) => statSync(join(folder, file)).size),
  };
}

function run(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { stdio: "pipe", timeout: PATIENCE });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${command} failed; on Debian, apt-get install libreoffice-impress poppler-utils. ${what}`,
    );
  }
}
