import { readGiven } from '../../load/assessment/read-answers.ts';
import { unpackChecklist } from '../../load/checklist/packed-checklist.ts';
import {
  type Assessment,
  type Evidence,
  type ItemAnswer,
  NOT_APPLICABLE,
  type Response,
} from '../../model/assessment.ts';
import type { Assumption } from '../../model/assumption.ts';
import { BOARD_CODES, type BoardAnswer, type BoardChange, type BoardData, type BoardUnit } from '../../model/board.ts';
import type { Checklist, Item } from '../../model/checklist.ts';
import type { InstitutionResult, UnitResult, WhatIfChange } from '../../model/run.ts';
import { assumeAnswers } from '../../score/assume-answers.ts';
import { describeAnswer } from '../../score/describe-answer.ts';
import { claimedResponses } from '../../score/readings.ts';
import { scoreInstitution } from '../../score/score-institution.ts';
import { type ScoredUnit, scoreUnit } from '../../score/score-unit.ts';

/** What `patuh audit --set` finds with some changes. */
export interface BoardResult {
  readonly institution: InstitutionResult;
  readonly units: ReadonlyMap<string, UnitResult>;
  /** Answers that differ from the files. */
  readonly changed: readonly WhatIfChange[];
  /** The answer to an item in words, several where services differ; null where there is none. */
  readonly answerOf: (unit: string, item: Item) => string | null;
}

export interface Board {
  readonly checklist: Checklist;
  readonly units: readonly BoardUnit[];
  readonly score: (changes: readonly BoardChange[]) => BoardResult;
}

/** One unit scored with the changes that concern it. */
interface ScoredChanges {
  readonly key: string;
  readonly assessment: Assessment;
  readonly scored: ScoredUnit;
  readonly changed: readonly WhatIfChange[];
}

/** Unpacks a board. Units that a change does not concern are not scored again. */
export function openBoard(data: BoardData): Board {
  const checklist = unpackChecklist(data.packed, '')?.value;
  if (checklist === undefined) throw new Error('no checklist in the page');
  const assessments = data.units.map((unit) => unpackUnit(unit, checklist, data));
  const facts = {
    name: null,
    period: null,
    missing: data.missing,
    rejected: data.rejected.map((one) => ({ ...one, file: '', diagnostics: [] })),
  };
  const judgement = { asOf: data.asOf, basis: data.basis, findings: new Map() };
  const known = new Map<string, ScoredChanges>();

  function scoreOne(original: Assessment, changes: readonly BoardChange[]): ScoredChanges {
    const { id } = original.unit;
    const own = changes.filter(({ unit }) => unit === undefined || unit === id);
    const key = JSON.stringify(own);
    const before = known.get(id);
    if (before?.key === key) return before;
    const assumed = assumeAnswers(
      [original],
      checklist as Checklist,
      own.map((one) => readChange(one, checklist as Checklist)),
    );
    const [assessment = original] = assumed.assessments;
    const scored = scoreUnit(assessment, checklist as Checklist, judgement);
    const result = { key, assessment, scored, changed: assumed.changes };
    known.set(id, result);
    return result;
  }

  return {
    checklist,
    units: data.units,
    score: (changes) => {
      const all = assessments.map((assessment) => scoreOne(assessment, changes));
      const byId = new Map(all.map((one) => [one.assessment.unit.id, one]));
      return {
        institution: scoreInstitution(
          all.map(({ scored }) => scored),
          checklist,
          facts,
          [],
        ),
        units: new Map(all.map(({ scored: { result } }) => [result.id, result])),
        changed: all.flatMap(({ changed }) => changed),
        answerOf: (unit, item) => {
          const assessment = byId.get(unit)?.assessment;
          return assessment === undefined ? null : describeAnswer(claimedResponses(assessment)(item));
        },
      };
    },
  };
}

function readChange({ unit, item: id, service, answer }: BoardChange, { items }: Checklist): Assumption {
  const item = items.find((one) => one.id === id);
  const response = item === undefined ? undefined : responseOf(answer, item);
  if (response === undefined) throw new Error(`no answer ${answer} to ${id}`);
  return {
    ...(unit === undefined ? {} : { unit }),
    item: id,
    ...(service === undefined ? {} : { service }),
    response,
  };
}

/** What an answer in words means; undefined where the item's scale has no such one. */
export function responseOf(answer: string, { scale, na }: Item): Response | undefined {
  if (answer === '') return { kind: 'unanswered' };
  if (answer === NOT_APPLICABLE && na) return { kind: 'not-applicable', reason: '' };
  return readGiven(scale, answer);
}

function unpackUnit(unit: BoardUnit, { items }: Checklist, { words, asOf }: BoardData): Assessment {
  const at = { file: '' };
  // Proof enough on the day of judgement, whatever it is a proof of.
  const proof: Evidence = { link: '', until: asOf, at };
  const responsesOf = (answer: BoardAnswer, item: Item): Response[] => {
    const count = item.per === 'service' ? Math.max(1, unit.services.length) : 1;
    const codes = typeof answer === 'number' ? Array.from({ length: count }, () => answer) : answer;
    return codes.map((code): Response => {
      if (code === BOARD_CODES.notApplicable) return { kind: 'not-applicable', reason: '' };
      const word = words[code];
      const given = word === undefined ? undefined : readGiven(item.scale, word);
      return given ?? { kind: 'unanswered' };
    });
  };
  const proven = new Set(unit.proven);
  const answers = items.map((item, place): [string, ItemAnswer] => [
    item.id,
    {
      responses: responsesOf(unit.answers[place] ?? BOARD_CODES.unanswered, item),
      evidence: proven.has(place) ? [proof] : [],
      at,
    },
  ]);
  const found = Object.entries(unit.found ?? {}).flatMap(([place, answer]): [string, ItemAnswer][] => {
    const item = items[Number(place)];
    return item === undefined ? [] : [[item.id, { responses: responsesOf(answer, item), evidence: [], at }]];
  });
  return {
    file: '',
    unit: { id: unit.id, name: unit.name },
    services: unit.services,
    answers: new Map(answers),
    ...(unit.found === undefined ? {} : { verification: { answers: new Map(found) } }),
    waivers: [],
    at,
  };
}
