import type { BoardTexts } from '../../messages/board-texts.ts';
import type { BoardPage } from '../../model/board.ts';
import type { Reading } from '../../model/run.ts';

/** What the parts of a board say, and how they write figures. */
export interface BoardWords {
  readonly texts: BoardTexts;
  readonly shown: BoardPage['shown'];
  /** A score or points, with the scale's decimals. */
  readonly points: (value: number | null) => string;
}

export function boardWords(texts: BoardTexts, shown: BoardPage['shown'], decimals: number): BoardWords {
  const points = (value: number | null) => value?.toFixed(decimals).replace('.', shown.decimalMark) ?? '–';
  return { texts, shown, points };
}

/** A score with its zone, in words: "47,72 (kuning)". */
export function inWords({ score, zone }: Pick<Reading, 'score' | 'zone'>, { points, shown }: BoardWords): string {
  return score === null || zone === null ? shown.notScored : `${points(score)} (${shown.zones[zone]})`;
}
