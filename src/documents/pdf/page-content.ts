/** What is on a page, in points from its upper left corner, however it is turned. */
export interface PageContent {
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
  readonly width: number;
  readonly height: number;
}

/** A piece of text on one line. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its letters are. */
  readonly baseline: number;
  /** Height of its letters. */
  readonly size: number;
  readonly bold: boolean;
}

/** A drawn line, level or upright; `from` is less than `to`. */
export interface Rule {
  readonly level: boolean;
  /** How far down a level line is, or how far right an upright one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Six numbers that map points: (x, y) to (a x + c y + e, b x + d y + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** First `second`, then `first`. */
export function combine(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
