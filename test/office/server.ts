import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import type { Files } from "../../.ci/addin/excel.js";

const officeJs = fileURLToPath(new URL("node_modules/@microsoft/office-js/dist/", import.meta.url));

const TYPES: { readonly [extension: string]: string } = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

/** A server of the built add-in, with the real office.js beside it under `office/`. */
export interface AddinServer {
  readonly url: string;
  close(): void;
}

export async function serve(files: Files): Promise<AddinServer> {
  const server: Server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname).slice(1);
    const content = path.startsWith("office/")
      ? await readFile(join(officeJs, path.slice("office/".length))).catch(() => undefined)
      : files.get(path);
    response.writeHead(content === undefined ? 404 : 200, {
      "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
    });
    response.end(content);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
