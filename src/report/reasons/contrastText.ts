import type { Contrast } from "../../assess/scoreReasons.js";
import type { Message } from "../../i18n/message.js";
import { fromPlainValue } from "../../number/print.js";
import { isNegative, isZero, negate } from "../../number/rational.js";
import type { Words } from "../words.js";
import { lackText } from "./changeText.js";

/** A message as a sentence of its own. */
export function sentence(message: Message, words: Words): string {
  const text = words.message(message);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Why not the next points: what lacks, what would hold then, whether it can still be changed. */
export function contrastSentences(contrast: Contrast, isChoice: boolean, words: Words): readonly string[] {
  const { moves, reaches, clause, isProved } = contrast;
  const { text } = words;
  return [
    text("reasons.notNext", {
      reaches: words.points(reaches),
      moves: lackTexts(moves, words),
    }),
    ...(isChoice ? [] : [text("reasons.then", { clause })]),
    ...workText(contrast, words),
    ...(isProved ? [] : [text("reasons.notProved")]),
  ];
}

/** What a group gains first, and by which leaves; of one leaf its own entry says what it lacks. */
export function groupText({ moves, reaches, leaves }: Contrast, words: Words): string {
  const params = { reaches: words.points(reaches), leaves: leaves.join(", ") };
  return leaves.length === 1
    ? words.text("reasons.groupNext", params)
    : words.text("reasons.groupTogether", { ...params, moves: lackTexts(moves, words) });
}

/** What several values lack. */
export function lackTexts(moves: Contrast["moves"], words: Words): string {
  return moves.map((move) => lackText(move, words)).join(words.text("reasons.and"));
}

/** Whether the moves can still be made, and what the total gains by them. */
export function workText(contrast: Contrast, words: Words): readonly string[] {
  const possible = possibility(contrast, words);
  const { totalGain, isStillPossible, held } = contrast;
  if (totalGain === null || !isStillPossible) return [possible];
  const gain = fromPlainValue(totalGain);
  if (isZero(gain)) {
    const stays = held === undefined ? "reasons.totalStays" : "reasons.heldTotal";
    return [possible, words.text(stays, held === undefined ? {} : { held })];
  }
  return [
    possible,
    isNegative(gain)
      ? words.text("reasons.totalLoses", { loss: words.points(negate(gain)) })
      : words.text("reasons.totalGains", { gain: words.points(gain) }),
  ];
}

/** Whether the moves can still be made in the period. */
export function possibility({ moves, isStillPossible }: Contrast, { text, local }: Words): string {
  if (!isStillPossible) {
    const past = moves.filter((move) => !move.isStillPossible).map(({ change }) => change.fact);
    return past.length === moves.length ? text("reasons.isPast") : text("reasons.partlyPast", { facts: past });
  }
  const done = moves.flatMap(({ move }) => (move === undefined ? [] : [move]));
  if (done.length === 0 || done.length < moves.length) return text("reasons.isOpen");
  const titles = done.map(({ title, times }) => (times === 1 ? local(title) : text("reasons.times", { title, times })));
  return text("reasons.isOpenBy", { moves: titles.join("; ") });
}
