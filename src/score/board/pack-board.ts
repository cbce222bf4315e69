import type { Assessment, EvidenceFindings, Response } from '../../model/assessment.ts';
import type { Assumption } from '../../model/assumption.ts';
import { BOARD_CODES, type BoardAnswer, type BoardChange, type BoardData, type BoardUnit } from '../../model/board.ts';
import type { Checklist, Item, Section } from '../../model/checklist.ts';
import type { Rejected } from '../../model/run.ts';
import { visible } from '../../text/visible.ts';
import { wordOf } from '../describe-answer.ts';
import { proofProblem } from '../judge-evidence.ts';
import { claimedResponses } from '../readings.ts';

/** What a board is packed from: the files as they are, without what is assumed. */
interface BoardInput {
  readonly assessments: readonly Assessment[];
  readonly checklist: Checklist;
  readonly findings: EvidenceFindings;
  readonly rejected: readonly Rejected[];
  readonly missing: readonly string[];
  readonly assumptions: readonly Assumption[];
}

/** Packs what a board scores, but for what the checklist's loader packs and the command line says. */
export function packBoard(
  { assessments, checklist, findings, rejected, missing, assumptions }: BoardInput,
  asOf: string,
): Pick<BoardData, 'words' | 'units' | 'rejected' | 'missing' | 'changes'> {
  const { items } = checklist;
  const places = new Map<string, number>();
  const codeOf = (response: Response): number => {
    if (response.kind !== 'given') {
      return response.kind === 'unanswered' ? BOARD_CODES.unanswered : BOARD_CODES.notApplicable;
    }
    const place = places.get(response.answer) ?? places.size;
    places.set(response.answer, place);
    return place;
  };
  const pack = (responses: readonly Response[]): BoardAnswer => {
    const codes = responses.map(codeOf);
    const [first = BOARD_CODES.unanswered] = codes;
    return codes.every((code) => code === first) ? first : codes;
  };
  const units = assessments.map((assessment): BoardUnit => {
    const { unit, services, answers, verification } = assessment;
    const claimed = claimedResponses(assessment);
    const isProven = (item: Item) => proofProblem(item, answers.get(item.id), findings, asOf) === null;
    const found = items.flatMap(({ id }, place) => {
      const answer = verification?.answers.get(id);
      return answer === undefined ? [] : [[place, pack(answer.responses)] as const];
    });
    return {
      id: unit.id,
      name: visible(unit.name),
      services: services.map(({ id, name }) => ({ id, name: visible(name) })),
      answers: items.map((item) => pack(claimed(item))),
      proven: items.flatMap((item, place) => (item.evidence?.required === true && isProven(item) ? [place] : [])),
      ...(verification === undefined ? {} : { found: Object.fromEntries(found) }),
    };
  });
  return {
    words: [...places.keys()],
    units,
    missing,
    rejected: rejected.map(({ unit, services }) => ({ unit, ...(services === undefined ? {} : { services }) })),
    changes: assumptions.map(changeOf),
  };
}

function changeOf({ unit, item, service, response }: Assumption): BoardChange {
  return {
    ...(unit === undefined ? {} : { unit }),
    item,
    ...(service === undefined ? {} : { service }),
    answer: wordOf(response) ?? '',
  };
}

/** A checklist with nothing but what its items are called and what decides a score: no law, remedy, evidence or note. */
export function scoringPart({ note: _, years: __, english: ___, ...checklist }: Checklist): Checklist {
  const root = slimSection(checklist.root);
  return { ...checklist, sources: [], root, items: [] };
}

function slimSection({ guidance: _, source: __, ...section }: Section): Section {
  return {
    ...section,
    children: section.children.map((child) => (child.kind === 'section' ? slimSection(child) : slimItem(child))),
  };
}

function slimItem({ kind, id, title, weight, per, scale, worst, na, severity, evidence }: Item): Item {
  return {
    kind,
    id,
    title: visible(title),
    weight,
    per,
    scale,
    worst,
    na,
    law: [],
    ...(severity === undefined ? {} : { severity }),
    ...(evidence?.required === true ? { evidence: { ask: '', required: true } } : {}),
  };
}
