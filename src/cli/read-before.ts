import { resolve } from 'node:path';
import type { ListedUnit } from '../forms/read-units.ts';
import type { Messages } from '../messages/messages.ts';
import type { Assessment, ItemAnswer } from '../model/assessment.ts';
import type { Run } from '../model/run.ts';
import { describeAnswer, wordOf } from '../score/describe-answer.ts';
import { groupNames } from '../session/choose-groups.ts';
import { complain } from './complain.ts';
import { gatherGiven } from './gather-given.ts';
import type { Io } from './io.ts';
import { kindOfPath } from './kind-of-path.ts';
import { readSavedRun } from './read-saved-run.ts';

/** What an earlier assessment of the units says. */
export interface Before {
  readonly institution: string | undefined;
  readonly period: string | undefined;
  readonly checklist: string | undefined;
  readonly units: readonly (ListedUnit & {
    /** Answers in words, by item. */
    readonly answers: ReadonlyMap<string, string>;
  })[];
}

/** Last year's units and answers: from a saved run, or from a folder of assessments. Undefined, and said why, where they cannot be had. */
export async function readBefore(
  from: string,
  color: boolean,
  io: Io,
  messages: Messages,
): Promise<Before | undefined> {
  const path = resolve(io.cwd, from);
  if (kindOfPath(path) !== 'folder' && /\.json$/i.test(from)) {
    const saved = await readSavedRun(from, 'compare', { io, messages, colorAllowed: color, sources: new Map() });
    return saved.ok ? ofRun(saved.value.run) : undefined;
  }
  const { groups } = await gatherGiven([from], { color }, io, messages);
  const [group, other] = groups;
  if (other !== undefined) {
    complain(io, messages, messages.commands.errors.oneInstitutionOnly('--from', groupNames(groups)));
    return undefined;
  }
  if (group.assessments.length === 0) return undefined;
  return {
    institution: group.institution ?? undefined,
    period: group.period ?? undefined,
    checklist: group.checklist?.value.id,
    units: group.assessments.map((assessment) => ({
      unit: assessment.unit,
      services: assessment.services,
      answers: new Map(
        [...assessment.answers].flatMap(([item, answer]) => {
          const words = answerInWords(answer, assessment);
          return words === null ? [] : [[item, words] as const];
        }),
      ),
    })),
  };
}

/** An answer in words, service by service where they differ; null where there is none. */
export function answerInWords({ responses }: ItemAnswer, { services }: Pick<Assessment, 'services'>): string | null {
  const words = responses.map(wordOf);
  if (new Set(words).size < 2) return describeAnswer(responses);
  return words.map((word, index) => `${services[index]?.name ?? ''}: ${word ?? '–'}`).join('; ');
}

function ofRun({ institution, checklist, units }: Run): Before {
  return {
    institution: institution.name ?? undefined,
    period: institution.period ?? undefined,
    checklist: checklist?.id,
    units: units.map(({ id, name, kind, items }) => ({
      unit: { id, name, ...(kind === null ? {} : { kind }) },
      // A run counts the services and does not name them.
      services: [],
      answers: new Map(items.flatMap(({ item, answer }) => (answer === null ? [] : [[item, answer] as const]))),
    })),
  };
}
