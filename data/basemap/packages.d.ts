// Packages of the basemap pipeline that bring no types of their own: only what it uses.

declare module "mapshaper" {
  interface Mapshaper {
    /** Runs commands over named files in memory and returns the files that they write. */
    applyCommands(
      commands: string,
      input: Record<string, string>,
    ): Promise<Record<string, Uint8Array | string>>;
  }
  const mapshaper: Mapshaper;
  export default mapshaper;
}
