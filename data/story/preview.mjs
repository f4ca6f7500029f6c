// `npm run preview`: serves the build in `dist`. With `--story DIR` it serves another story folder, or a
// folder of them, in place of those that the build holds.
import { parseArgs } from "node:util";
import { preview } from "vite";

const { values } = parseArgs({
  options: {
    story: { type: "string" },
    port: { type: "string" },
    host: { type: "string" },
    strictPort: { type: "boolean", default: false },
  },
});
// Read by data/plugins/stories.ts, as in development and in a build.
if (values.story !== undefined) process.env["STORY_DIR"] = values.story;
const server = await preview({
  preview: {
    strictPort: values.strictPort,
    ...(values.port === undefined ? {} : { port: Number(values.port) }),
    ...(values.host === undefined ? {} : { host: values.host }),
  },
});
server.printUrls();
