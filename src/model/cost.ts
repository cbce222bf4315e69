import type { Rational } from './rational.ts';

/** A line of a table of costs: what a better answer to an item costs. The most specific line counts. */
export interface Cost {
  readonly item: string;
  /** Id of the only unit that it is for. */
  readonly unit?: string;
  /** Id of the only service that it is for. */
  readonly service?: string;
  /** The answer that it buys, as a share of full marks and in words; the best one if absent. `proof`: evidence for the answer that is there. */
  readonly answer?: { readonly share: Rational; readonly word: string } | 'proof';
  readonly cost: Rational;
}
