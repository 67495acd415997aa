/** An element of an XML part. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text between the tags, where there are no elements. */
  readonly text: string;
}

/** XML that is no part of a workbook, or is written to harm. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s<>/=!?"']+)((?:\s+[^\s<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const DEEPEST = 40;

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  readonly texts: string[];
}

/** Reads a part: elements, attributes and texts. Declarations of types and entities are refused. */
export function parseXml(text: string): XmlElement {
  const root: Open = { name: "", attributes: new Map(), children: [], texts: [] };
  const path: Open[] = [root];
  TOKEN.lastIndex = 0;
  let end = text.startsWith("\ufeff") ? 1 : 0;
  while (end < text.length) {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(text);
    if (match === null) throw new XmlError(`At ${end}.`);
    end = TOKEN.lastIndex;
    const [, cdata, closing, name, attributes = "", selfClosing, characters] = match;
    const current = path.at(-1) ?? root;
    if (cdata !== undefined) current.texts.push(cdata);
    else if (characters !== undefined) current.texts.push(decode(characters));
    else if (name !== undefined && closing === "/") {
      if (path.length < 2 || current.name !== name) throw new XmlError(`</${name}> closes nothing.`);
      path.pop();
      (path.at(-1) ?? root).children.push(finished(current));
    } else if (name !== undefined) {
      if (path.length > DEEPEST) throw new XmlError("Too deep.");
      const open: Open = { name, attributes: readAttributes(attributes), children: [], texts: [] };
      if (selfClosing === "/") current.children.push(finished(open));
      else path.push(open);
    }
  }
  const [only] = root.children;
  if (path.length > 1 || only === undefined) throw new XmlError("Not whole.");
  return only;
}

function finished({ name, attributes, children, texts }: Open): XmlElement {
  return { name: local(name), attributes, children, text: texts.join("") };
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = "", double, single]) => [name, decode(double ?? single ?? "")]),
  );
}

const ENTITIES: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) {
        const known = ENTITIES[name];
        if (known === undefined) throw new XmlError(`Unknown entity ${whole}.`);
        return known;
      }
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (code > 0x10ffff) throw new XmlError(`No character ${whole}.`);
      return String.fromCodePoint(code);
    },
  );
}

/** The first child of the name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => child.name === name);
}
