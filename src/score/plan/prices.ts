import type { Service } from '../../model/assessment.ts';
import type { Item } from '../../model/checklist.ts';
import type { Cost } from '../../model/cost.ts';
import { compare, divide, ONE, type Rational, whole } from '../../model/rational.ts';

/** What an item's effort is taken for where the checklist states none: the greatest, so that no plan relies on it lightly. */
export const UNSTATED_EFFORT = 5;
/** The effort of proving what is already there: a day, no budget. */
const PROOF_EFFORT = 1;

/** What is raised. */
interface Target {
  readonly unit: string;
  readonly item: Item;
  /** Null for what is observed once in the unit. */
  readonly service: Service | null;
}

/** A better answer that can be had, with its price. */
interface Offer {
  readonly share: Rational;
  /** As the scale words it. */
  readonly word: string;
  readonly cost: Rational;
}

/** What steps cost. Something without a price is no step. */
export interface Prices {
  /** The better answers, rising. */
  readonly offers: (target: Target) => readonly Offer[];
  readonly proof: (target: Target) => Rational | undefined;
}

/**
 * Prices by effort: an item's effort is that of closing its gap, once for each service where it is observed per service. No figure
 * says what half of the way costs, so that the best answer is the only one on offer.
 */
export const BY_EFFORT: Prices = {
  offers: ({ item }) => [{ ...bestAnswer(item), cost: whole(item.effort ?? UNSTATED_EFFORT) }],
  proof: () => whole(PROOF_EFFORT),
};

/** Prices from a table. What is not in it has none; proving something costs as much as raising it unless the table says so. */
export function pricesFrom(costs: readonly Cost[]): Prices {
  const lines = new Map<string, Cost[]>();
  for (const cost of costs) lines.set(cost.item, [...(lines.get(cost.item) ?? []), cost]);
  const applying = ({ unit, item, service }: Target) =>
    (lines.get(item.id) ?? [])
      .filter((line) => (line.unit ?? unit) === unit && (line.service ?? service?.id) === service?.id)
      .toSorted((a, b) => specificity(a) - specificity(b));
  const offers = (target: Target): Offer[] => {
    const best = bestAnswer(target.item);
    const byWord = new Map<string, Offer>();
    for (const { answer = best, cost } of applying(target)) {
      if (answer !== 'proof') byWord.set(answer.word, { ...answer, cost });
    }
    return [...byWord.values()].sort((a, b) => compare(a.share, b.share));
  };
  return {
    offers,
    proof: (target) => {
      const proofs = applying(target).filter(({ answer }) => answer === 'proof');
      return proofs.at(-1)?.cost ?? offers(target).at(-1)?.cost;
    },
  };
}

/** The least number that makes whole numbers of all costs. */
export function priceScaleOf(costs: readonly Cost[]): bigint {
  return costs.reduce((scale, { cost: { d } }) => (scale * d) / commonDivisorOf(scale, d), 1n);
}

function commonDivisorOf(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisorOf(b, a % b);
}

/** A line for one unit counts before one for a service of all units. */
function specificity({ unit, service }: Cost): number {
  return (unit === undefined ? 0 : 2) + (service === undefined ? 0 : 1);
}

/** The answer that has full marks. */
function bestAnswer({ scale }: Item): { readonly share: Rational; readonly word: string } {
  if (scale.kind === 'number') return { share: ONE, word: decimalWord(scale.max) };
  const { points: most = ONE } = { ...scale.choices.at(-1) };
  const best = scale.choices.find(({ points }) => compare(divide(points, most), ONE) === 0);
  return { share: ONE, word: best?.answer ?? '' };
}

/** A number as files have it, in digits: exact for all decimals. */
export function decimalWord({ n, d }: Rational): string {
  let decimals = 0;
  while ((n * 10n ** BigInt(decimals)) % d !== 0n && decimals < 15) decimals++;
  const digits = ((n * 10n ** BigInt(decimals)) / d).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
