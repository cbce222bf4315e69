import Fraction from 'fraction.js';
import type { Assessment, Evidence, EvidenceFindings, ItemAnswer, Response } from '../../src/model/assessment.ts';
import { evidenceKey } from '../../src/model/assessment.ts';
import type { Checklist, Item, Section } from '../../src/model/checklist.ts';
import type { Rational } from '../../src/model/rational.ts';

/**
 * The scoring rules written a second time, on another number library and by another method: a score is worked out from
 * the top down as a sum over items of points x share, and an interval by trying every corner (every unanswered item
 * worst or best, every assumed section with all its weight on one child). The evidenced and verified readings are those of
 * an assessment written anew: with every unproven claim struck down, and with the evaluator's answers filled in.
 */

export const toFraction = ({ n, d }: Rational) => new Fraction(n, d);

type Fill = 'worst' | 'best';
/** For each assumed section, the child that takes all its weight; the written weights where a section is not listed. */
type Corner = ReadonlyMap<Section, Section | Item>;

function shareOf(item: Item, responses: readonly Response[], fill: Fill): Fraction | undefined {
  const shares = responses.flatMap((response) => {
    if (response.kind === 'not-applicable') return [];
    if (response.kind === 'given') return [toFraction(response.value)];
    return [fill === 'best' ? new Fraction(1) : toFraction(item.worst)];
  });
  return shares.length === 0
    ? undefined
    : shares.reduce((total, share) => total.add(share), new Fraction(0)).div(shares.length);
}

function responsesOf(item: Item, assessment: Assessment): readonly Response[] {
  return assessment.answers.get(item.id)?.responses ?? [{ kind: 'unanswered' }];
}

/** Whether anything below can be scored: N/A and weights of nothing leave. */
function applies(node: Section | Item, assessment: Assessment): boolean {
  if (node.kind === 'item') return shareOf(node, responsesOf(node, assessment), 'best') !== undefined;
  return node.children.some(
    (child) => (child.weight.n > 0n || node.weights === 'assumed') && applies(child, assessment),
  );
}

function addUp(node: Section, points: Fraction, assessment: Assessment, fill: Fill, corner: Corner): Fraction {
  const active = node.children.filter((child) => applies(child, assessment));
  const chosen = corner.get(node);
  const allZero = active.every((child) => child.weight.n === 0n);
  const weigh = (child: Section | Item) => (allZero ? new Fraction(1) : toFraction(child.weight));
  const total = active.reduce((sum, child) => sum.add(weigh(child)), new Fraction(0));
  return active.reduce((sum, child) => {
    const own =
      chosen === undefined ? points.mul(weigh(child)).div(total) : child === chosen ? points : new Fraction(0);
    if (child.kind === 'section') return sum.add(addUp(child, own, assessment, fill, corner));
    return sum.add(own.mul(shareOf(child, responsesOf(child, assessment), fill) ?? 0));
  }, new Fraction(0));
}

function assumedSections(node: Section, assessment: Assessment): Section[] {
  const below = node.children.flatMap((child) =>
    child.kind === 'section' && applies(child, assessment) ? assumedSections(child, assessment) : [],
  );
  return node.weights === 'assumed' ? [node, ...below] : below;
}

function corners(sections: readonly Section[], assessment: Assessment): Corner[] {
  return sections.reduce<Corner[]>(
    (list, section) =>
      list.flatMap((corner) =>
        section.children
          .filter((child) => applies(child, assessment))
          .map((child) => new Map<Section, Section | Item>([...corner, [section, child]])),
      ),
    [new Map()],
  );
}

/** Score and interval, exact; undefined for a unit in which nothing applies. */
export function referenceScore(
  { root, scale }: Checklist,
  assessment: Assessment,
): { score: Fraction; low: Fraction; high: Fraction } | undefined {
  if (!applies(root, assessment)) return undefined;
  const max = toFraction(scale.max);
  const all = corners(assumedSections(root, assessment), assessment);
  const ends = (fill: Fill) => all.map((corner) => addUp(root, max, assessment, fill, corner));
  return {
    score: addUp(root, max, assessment, 'worst', new Map()),
    low: ends('worst').reduce((a, b) => (a.lt(b) ? a : b)),
    high: ends('best').reduce((a, b) => (a.gt(b) ? a : b)),
  };
}

const DAY_MS = 86_400_000;

/** Days since 1970 of a date, and of the last one on which evidence of that date is valid. */
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY_MS;
function lastDayOf(date: string, valid: string): number {
  const [count = 0, unit = ''] = valid.split(' ').map((part, index) => (index === 0 ? Number(part) : part)) as [
    number,
    string,
  ];
  if (unit === 'days') return dayOf(date) + count;
  const months = unit === 'months' ? count : 12 * count;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + months, 1);
  const next = Date.UTC(year, month + months, 1);
  return Math.min(first / DAY_MS + day - 1, next / DAY_MS - 1);
}

function proves(one: Evidence, { evidence }: Item, findings: EvidenceFindings, asOf: string): boolean {
  const finding = findings.get(evidenceKey(one));
  if (finding?.condition !== 'found' && finding?.condition !== 'link') return false;
  const made = one.dated ?? finding.lockedDate;
  if (made !== undefined && dayOf(made) > dayOf(asOf)) return false;
  if (one.until !== undefined) return dayOf(one.until) >= dayOf(asOf);
  if (evidence?.valid === undefined) return true;
  return made !== undefined && lastDayOf(made, evidence.valid) >= dayOf(asOf);
}

function rewrite({ items }: Checklist, unit: Assessment, change: (item: Item) => readonly Response[]): Assessment {
  const at = { file: unit.file };
  const answers = items.map((item): [string, ItemAnswer] => [item.id, { responses: change(item), evidence: [], at }]);
  return { ...unit, answers: new Map(answers) };
}

/** The assessment as its evidence has it: what is given without a proof becomes the worst answer. */
export function asEvidenced(list: Checklist, unit: Assessment, findings: EvidenceFindings, asOf: string): Assessment {
  return rewrite(list, unit, (item) => {
    const proved =
      item.evidence?.required !== true ||
      (unit.answers.get(item.id)?.evidence ?? []).some((one) => proves(one, item, findings, asOf));
    return responsesOf(item, unit).map((response) =>
      response.kind === 'given' && !proved ? { ...response, value: item.worst } : response,
    );
  });
}

/** The assessment as an evaluator would have filled it in: service by service, the own answer only where there is no other. */
export function asVerified(list: Checklist, unit: Assessment): Assessment {
  return rewrite(list, unit, (item) => {
    const places = item.per === 'service' && unit.services.length > 0 ? unit.services.map((_, index) => index) : [0];
    return places.map((index) => {
      const found = unit.verification?.answers.get(item.id)?.responses[index];
      const claimed = unit.answers.get(item.id)?.responses[index];
      return found !== undefined && found.kind !== 'unanswered' ? found : (claimed ?? { kind: 'unanswered' });
    });
  });
}

/** Half up, as a number. */
export function roundReference(value: Fraction, decimals: number): number {
  return value
    .mul(10 ** decimals)
    .add(new Fraction(1, 2))
    .floor()
    .div(10 ** decimals)
    .valueOf();
}
