import { strFromU8, unzipSync } from "fflate";

/** Why a file is refused before any of it is read: message code and parameters. */
export class RefusedFileError extends Error {
  override readonly name = "RefusedFileError";
  readonly code: string;
  readonly params: { readonly [name: string]: string | number };

  constructor(code: string, params: { readonly [name: string]: string | number } = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

const MOST_BYTES = 20_000_000;
const MOST_PARTS = 500;
const MOST_PART_BYTES = 40_000_000;
const MOST_UNPACKED_BYTES = 80_000_000;
const MOST_RATIO = 200;
/** Below this even a dense part does no harm. */
const SMALL = 1_000_000;

/** The XML parts of a workbook file, by path. Nothing is unpacked that states, or comes to, too much. */
export function unzipParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  if (bytes.length > MOST_BYTES)
    throw new RefusedFileError("workbook.file.tooLarge", { limit: MOST_BYTES / 1_000_000 });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new RefusedFileError("workbook.file.notXlsx");
  let parts = 0;
  let total = 0;
  const files = unpacked(bytes, ({ name, size, originalSize }) => {
    parts += 1;
    total += originalSize;
    const isDense = originalSize > SMALL && originalSize > size * MOST_RATIO;
    if (parts > MOST_PARTS || originalSize > MOST_PART_BYTES || total > MOST_UNPACKED_BYTES || isDense) {
      throw new RefusedFileError("workbook.file.bomb", { part: name.slice(0, 80) });
    }
    if (/vbaProject/i.test(name)) throw new RefusedFileError("workbook.file.macros");
    if (/(^|\/)externalLinks\//i.test(name)) throw new RefusedFileError("workbook.file.external");
    return /\.(xml|rels)$/i.test(name) && !/^(docProps|customXml)\//.test(name);
  });
  return new Map(Object.entries(files).map(([path, content]) => [path.replace(/^\//, ""), strFromU8(content)]));
}

function unpacked(
  bytes: Uint8Array,
  filter: (file: { readonly name: string; readonly size: number; readonly originalSize: number }) => boolean,
): { readonly [path: string]: Uint8Array } {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof RefusedFileError) throw error;
    throw new RefusedFileError("workbook.file.notXlsx");
  }
}
