import type { CellStyle, ConditionalFormat } from "../model.js";
import { escapeXml, MAIN_NAMESPACE, XML_HEAD } from "./xml.js";

/** Collects the looks of cells, and writes each once. */
export interface StyleBook {
  /** The number by which a cell names its look. */
  indexOf(style: CellStyle): number;
  /** The number by which a conditional format names its colours. */
  colourOf(format: ConditionalFormat): number;
  write(): string;
}

const FONT = "Times New Roman";
const FONT_SIZE = 12;
/** Numbers of the file format's own number formats; other formats count from 164. */
const OWN_FORMATS = 164;

export function createStyleBook(): StyleBook {
  const fonts = createList<string>();
  const fills = createList<string>();
  const formats = createList<string>();
  const looks = createList<string>();
  const colours = createList<string>();
  const known = new Map<CellStyle, number>();
  const fontOf = ({ bold, italic, size, color }: CellStyle): string =>
    `<font>${bold === true ? "<b/>" : ""}${italic === true ? "<i/>" : ""}<sz val="${size ?? FONT_SIZE}"/>${
      color === undefined ? '<color theme="1"/>' : `<color rgb="FF${color}"/>`
    }<name val="${FONT}"/><family val="1"/></font>`;
  const fillOf = (fill: string): string =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`;
  fonts.indexOf(fontOf({}));
  fills.indexOf('<fill><patternFill patternType="none"/></fill>');
  fills.indexOf('<fill><patternFill patternType="gray125"/></fill>');
  looks.indexOf(lookOf({}));

  function lookOf(style: CellStyle): string {
    const font = fonts.indexOf(fontOf(style));
    const fill = style.fill === undefined ? 0 : fills.indexOf(fillOf(style.fill));
    const format =
      style.format === undefined || style.format === "General" ? 0 : OWN_FORMATS + formats.indexOf(style.format);
    const horizontal = style.horizontal === undefined ? "" : ` horizontal="${style.horizontal}"`;
    const wrap = style.wrap === true ? ' wrapText="1"' : "";
    return (
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${style.border === true ? 1 : 0}" xfId="0"` +
      ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
      `<alignment vertical="center"${horizontal}${wrap}/><protection locked="${style.isOpen === true ? 0 : 1}"/></xf>`
    );
  }

  return {
    indexOf(style) {
      const before = known.get(style);
      if (before !== undefined) return before;
      const index = looks.indexOf(lookOf(style));
      known.set(style, index);
      return index;
    },
    colourOf: ({ color, fill, border }) =>
      colours.indexOf(
        `<dxf>${color === undefined ? "" : `<font><color rgb="FF${color}"/></font>`}${
          fill === undefined
            ? ""
            : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>`
        }${border === true ? THIN_BORDER.replace("<diagonal/>", "") : ""}</dxf>`,
      ),
    write: () =>
      `${XML_HEAD}<styleSheet xmlns="${MAIN_NAMESPACE}">` +
      section(
        "numFmts",
        formats.all.map((code, index) => `<numFmt numFmtId="${OWN_FORMATS + index}" formatCode="${escapeXml(code)}"/>`),
      ) +
      section("fonts", fonts.all) +
      section("fills", fills.all) +
      section("borders", [NO_BORDER, THIN_BORDER]) +
      section("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      section("cellXfs", looks.all) +
      section("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      section("dxfs", colours.all) +
      "</styleSheet>",
  };
}

const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const THIN_BORDER = `<border>${["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color rgb="FFA6A6A6"/></${side}>`)
  .join("")}<diagonal/></border>`;

function section(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function createList<Item>(): { readonly all: readonly Item[]; indexOf(item: Item): number } {
  const all: Item[] = [];
  const places = new Map<Item, number>();
  return {
    all,
    indexOf(item) {
      const known = places.get(item);
      if (known !== undefined) return known;
      places.set(item, all.length);
      all.push(item);
      return all.length - 1;
    },
  };
}
