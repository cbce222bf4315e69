import type { Assessment, Response } from '../../model/assessment.ts';
import type { Assumption } from '../../model/assumption.ts';
import type { Checklist, Item } from '../../model/checklist.ts';
import { type Diagnostic, fault, type Loaded } from '../../model/diagnostic.ts';
import { formatExact, parseDecimal } from '../../model/rational.ts';
import { nearestFact } from '../../text/nearest.ts';
import { proposeAnswer, saysNotApplicable } from '../checklist/read-scales.ts';
import { proposeItem, proposeService } from './propose-item.ts';
import { readGiven } from './read-answers.ts';

/** What stands for the reason that an assessment must give where an item does not apply. */
const REASON = '--set';

/**
 * Reads `item=answer`, `item@service=answer`, `unit:item=answer` and `unit:item@service=answer`, the words of `--set`. An empty
 * answer is none. What is wrong is said at the option that has it.
 */
export function readAssumptions(
  texts: readonly string[],
  checklist: Checklist,
  assessments: readonly Pick<Assessment, 'unit' | 'services'>[],
): Loaded<readonly Assumption[]> {
  const faults: Diagnostic[] = [];
  const items = new Map(checklist.items.map((item) => [item.id, item]));
  const ids = assessments.map(({ unit }) => unit.id);
  const assumptions = texts.flatMap((text) => readOne(text) ?? []);
  return faults.length === 0 ? { ok: true, value: assumptions, warnings: [] } : { ok: false, diagnostics: faults };

  function readOne(text: string): Assumption | undefined {
    const at = { file: `--set ${text}` };
    const { unit, item: name = '', service, answer } = split(text);
    if (answer === undefined || name === '') return refuse(fault('assumption-form', at, {}));
    const concerned = assessments.filter((one) => unit === undefined || one.unit.id === unit);
    if (unit !== undefined && concerned.length === 0) {
      return refuse(fault('unknown-unit', at, { unit, units: ids, ...nearestFact(unit, ids) }));
    }
    const item = items.get(name);
    if (item === undefined) {
      return refuse(
        fault('unknown-item', at, { item: name, checklist: checklist.id, ...proposeItem(name, checklist.items) }),
      );
    }
    if (service !== undefined && item.per !== 'service') return refuse(fault('not-per-service', at, { item: name }));
    const services = concerned.flatMap((one) => one.services);
    if (service !== undefined && !services.some(({ id }) => id === service)) {
      return refuse(fault('unknown-service', at, { service, ...proposeService(service, services) }));
    }
    const response = readResponse(item, answer, at);
    return response === undefined
      ? undefined
      : {
          ...(unit === undefined ? {} : { unit }),
          item: name,
          ...(service === undefined ? {} : { service }),
          response,
        };
  }

  function readResponse(item: Item, answer: string, at: { readonly file: string }): Response | undefined {
    const { id, scale, na } = item;
    if (answer === '') return { kind: 'unanswered' };
    const given = readGiven(scale, answer);
    if (given !== undefined) return given;
    if (saysNotApplicable(answer)) {
      return na ? { kind: 'not-applicable', reason: REASON } : refuse(fault('na-not-allowed', at, { item: id }));
    }
    if (scale.kind === 'choice') {
      const allowed = scale.choices.map((choice) => choice.answer);
      return refuse(fault('unknown-answer', at, { item: id, answer, allowed, ...proposeAnswer(scale, answer) }));
    }
    const code = parseDecimal(answer) === undefined ? 'answer-not-a-number' : 'answer-out-of-range';
    return refuse(fault(code, at, { item: id, answer, min: formatExact(scale.min), max: formatExact(scale.max) }));
  }

  function refuse(one: Diagnostic): undefined {
    faults.push(one);
    return undefined;
  }
}

/** The parts of a text; no answer where there is no `=`. */
function split(text: string): Partial<Record<'unit' | 'item' | 'service' | 'answer', string>> {
  const found =
    /^(?:(?<unit>[^:=@]+):)?(?<item>[^:=@]+)(?:@(?<service>[^=]+))?=(?<answer>.*)$/s.exec(text)?.groups ?? {};
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, part]) => (part === undefined ? [] : [[name, part.trim()]])),
  );
}
