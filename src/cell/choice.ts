import type { FactDefinition } from "../facts/types.js";
import { type Language, localText } from "../i18n/text.js";
import { type InputCell, keyOf, textOf } from "./cell.js";

const MOST_LETTERS = 200;

/** A text as lists of a sheet show it. */
export function shortened(text: string): string {
  const plain = textOf(text);
  return plain.length > MOST_LETTERS ? `${plain.slice(0, MOST_LETTERS - 1)}…` : plain;
}

/** A choice as a dropdown shows it: with its number, so that no two are alike. */
export function choiceLabel(definition: FactDefinition, place: number, language: Language): string {
  const title = definition.choices?.[place - 1]?.title;
  return shortened(`${place}. ${title === undefined ? "" : localText(title, language)}`);
}

/** The id of a choice that a cell names by its id, its title or its label, in either language. */
export function readChoice(cell: InputCell, definition: FactDefinition): string | undefined {
  const { choices = [] } = definition;
  const exact = choices.find(({ id }) => id === textOf(cell));
  if (exact !== undefined) return exact.id;
  const key = keyOf(cell);
  const found = choices.find(({ id, title }, index) =>
    [
      id,
      ...(["vi", "en"] as const).flatMap((language) => [
        localText(title, language),
        choiceLabel(definition, index + 1, language),
      ]),
    ].some((name) => keyOf(name) === key),
  );
  return found?.id;
}
