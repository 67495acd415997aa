// Control characters but the line feed, and those that turn the direction of writing.
const CONTROLS = /(?!\n)[\p{Control}\p{Bidi_Control}]/gu;

/** Text without control characters: a name in a document must not be able to steer a terminal or turn a line round. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replaceAll("\t", " ").replace(CONTROLS, "");
}
