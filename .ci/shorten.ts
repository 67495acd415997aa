/** Helpers of the generated module, in place of what ajv writes out at every one of some thousand places. */
const HELPERS = `
function note(errors, instancePath, keyword, params, propertyName) {
  const error = propertyName === undefined
    ? { instancePath, keyword, params }
    : { instancePath, keyword, params, propertyName };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function join(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
function step(key) {
  return "/" + key.replace(/~/g, "~0").replace(/\\//g, "~1");
}
`;

/** An error is made and added to the list. */
const NOTED = new RegExp(
  [
    String.raw`const (err\d+) = \{instancePath(?::(?<path>.*?))?,schemaPath:"(?:[^"\\]|\\.)*"`,
    String.raw`,keyword:"(?<keyword>\w+)",params:(?<params>\{.*?\})(?:,propertyName:(?<name>\w+))?\};\n`,
    String.raw`if\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n`,
  ].join(""),
  "g",
);

/** The errors of another function are added. ajv copies the list each time, which takes ages for many errors. */
const JOINED = /vErrors = vErrors === null \? (\w+(?:\.validate)?\.errors) : vErrors\.concat\(\1\);/g;

/** What functions are told of the surroundings of their value, and never ask. */
const SURROUNDINGS = /,parentData:\w+,parentDataProperty:(?:\w+|"(?:[^"\\]|\\.)*"),rootData\}/g;
const ACCEPTED = ", parentData, parentDataProperty, rootData=data}={}";

/** A step of a JSON Pointer. */
const STEP = /"([^"]*)\/" \+ (key\d+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g;

/** What must be gone: each stands for a form that ajv wrote differently than expected. */
const LEFT = /schemaPath|parentData|rootData|\.concat\(|vErrors\.push|~0"\)/;

/** Makes the code of ajv about a third as long, and changes nothing that it answers. */
export function shorten(source: string): string {
  const short = source
    .replaceAll(NOTED, (...match) => {
      const { path, keyword, params, name } = match.at(-1) as { readonly [group: string]: string | undefined };
      const more = name === undefined ? "" : `, ${name}`;
      // A list of types is our keyword; the error is that of the type.
      const named = keyword === "types" ? "type" : keyword;
      return `vErrors = note(vErrors, ${path ?? "instancePath"}, "${named}", ${params}${more});\n`;
    })
    .replaceAll(JOINED, "vErrors = join(vErrors, $1);")
    .replaceAll(SURROUNDINGS, "}")
    .replaceAll(ACCEPTED, "}={}")
    .replaceAll(STEP, '"$1" + step($2)');
  const left = LEFT.exec(short);
  if (left !== null)
    throw new Error(`ajv writes its code differently: ${short.slice(left.index - 80, left.index + 80)}`);
  return `${short}${HELPERS}`;
}
