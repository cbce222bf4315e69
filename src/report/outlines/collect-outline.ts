import type { CollectTexts } from '../../messages/collect-texts.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Zone } from '../../model/checklist.ts';
import {
  COLLECT_STATES,
  type CollectRun,
  type CollectState,
  type Disagreement,
  type Share,
} from '../../model/collect-run.ts';
import { collectWords } from '../collect/collect-words.ts';
import { diagnosticLine } from '../diagnostic-line.ts';
import type { ReportOptions } from '../report-options.ts';
import { tableOf } from '../table.ts';
import { type Block, filled, type Outline, type Section } from './outline.ts';

/** The colour of a state: what is done, what goes on, what has not begun. */
const ZONES: Readonly<Record<CollectState, Zone>> = {
  complete: 'green',
  partial: 'yellow',
  twice: 'yellow',
  blank: 'red',
  unreadable: 'red',
  missing: 'red',
};

/** What came back of the units. On the screen the faults of files are left out: they are printed beside it. */
export function collectOutline(
  run: CollectRun,
  { command, messages }: Pick<ReportOptions, 'command' | 'messages'>,
  medium?: 'screen',
): Outline {
  const words = collectWords(messages);
  const { headings } = words;
  return {
    title: words.title,
    kicker: '',
    sources: [
      [run.institution ?? messages.report.unnamedInstitution, run.period].filter((one) => one !== null).join(', '),
    ],
    headline: null,
    version: run.tool.version,
    sections: filled([
      { heading: '', blocks: [{ kind: 'sentences', lines: countSentences(run, words) }] },
      { heading: headings.units, blocks: [unitTable(run, words)] },
      { heading: headings.twice, blocks: [fileTable(run, words)] },
      disagreementSection(run, words),
      { heading: headings.toSee, blocks: [{ kind: 'sentences', lines: oddities(run, words), hanging: true }] },
      {
        heading: headings.rejected,
        blocks: [{ kind: 'sentences', lines: medium === 'screen' ? [] : faults(run, messages), hanging: true }],
      },
      { heading: headings.next, blocks: [{ kind: 'sentences', lines: nextSteps(run, words), hanging: true }] },
      {
        heading: headings.method,
        onScreen: 'small-print',
        blocks: [{ kind: 'sentences', lines: [...words.method, `patuh ${run.tool.version}`, command] }],
      },
    ]),
  };
}

function countSentences({ units, states }: CollectRun, words: CollectTexts): string[] {
  const expected = units.filter((unit) => unit.expected !== false);
  const returned = expected.filter(({ state }) => ['complete', 'partial', 'twice'].includes(state));
  const isExpected = units.some((unit) => unit.expected !== null);
  const counts = COLLECT_STATES.filter((state) => states[state] > 0).map((state) =>
    words.counted(states[state], words.states[state]),
  );
  return [words.returned(returned.length, expected.length, isExpected), counts.join(', ')];
}

function share(value: Share | null, words: CollectTexts): string {
  return value === null ? '–' : words.of(String(value.given), String(value.asked));
}

function unitTable({ units }: CollectRun, words: CollectTexts): Block {
  const { columns } = words;
  return {
    kind: 'table',
    leading: 'name',
    onScreen: ['name', 'state', 'answers', 'evidence'],
    graded: 'state',
    table: tableOf(
      units,
      {
        unit: [columns.unit, ({ id }) => id],
        name: [columns.name, ({ id, name }) => name ?? id],
        state: [columns.state, ({ state }) => words.states[state]],
        answers: [columns.answers, ({ answers }) => share(answers, words), 'right'],
        evidence: [columns.evidence, ({ evidence }) => share(evidence, words), 'right'],
        file: [columns.file, ({ files }) => files.map(({ file }) => file).join(', ')],
      },
      ({ state }) => ({ zone: ZONES[state] }),
    ),
  };
}

function fileTable({ units }: CollectRun, words: CollectTexts): Block {
  const { columns } = words;
  const twice = units.filter(({ files }) => files.length > 1);
  const rows = twice.flatMap(({ id, files, proposed }) =>
    files.map((one) => ({ ...one, id, isProposed: one.file === proposed })),
  );
  return {
    kind: 'table',
    leading: 'file',
    table: tableOf(rows, {
      unit: [columns.unit, ({ id }) => id],
      file: [columns.file, ({ file }) => file],
      modified: [
        columns.modified,
        ({ modified }) => (modified === null ? '–' : `${modified.slice(0, 10)} ${modified.slice(11, 16)}`),
      ],
      answers: [columns.answers, ({ answers }) => share(answers, words), 'right'],
      proposed: [columns.proposed, ({ isProposed }) => (isProposed ? words.newest : '')],
    }),
  };
}

function disagreementSection({ units }: CollectRun, words: CollectTexts): Section {
  const { columns, headings } = words;
  const rows = units.flatMap(({ id, disagreements }) =>
    disagreements.flatMap((one) => one.values.map(({ file, value }) => ({ id, place: placeName(one), value, file }))),
  );
  const isTwice = units.some(({ files }) => files.length > 1);
  if (rows.length === 0) {
    return { heading: '', blocks: isTwice ? [{ kind: 'note', text: words.agree }] : [] };
  }
  return {
    heading: headings.disagreements,
    blocks: [
      {
        kind: 'table',
        leading: 'place',
        table: tableOf(rows, {
          unit: [columns.unit, ({ id }) => id],
          place: [columns.place, ({ place }) => place],
          value: [columns.value, ({ value }) => value],
          file: [columns.file, ({ file }) => file],
        }),
      },
    ],
  };
}

/** `persyaratan`, `persyaratan (kk)`, `persyaratan, note`. */
function placeName({ item, service, key }: Disagreement): string {
  if (item === null) return key;
  const name = service === null ? item : `${item} (${service})`;
  return key === 'answer' || key === '' ? name : `${name}, ${key}`;
}

/** What is no fault of a file and may be a mistake all the same. */
function oddities({ units, period: expected }: CollectRun, words: CollectTexts): string[] {
  return units.flatMap(({ id, files, expected: isExpected }) =>
    files.flatMap(({ file, period }) => [
      ...(isExpected === false ? [words.notExpected(id, file)] : []),
      ...(expected !== null && period !== null && period !== expected
        ? [words.otherPeriod(file, period, expected)]
        : []),
    ]),
  );
}

function faults({ rejected, warnings }: CollectRun, messages: Messages): string[] {
  return [...rejected.flatMap(({ diagnostics }) => diagnostics), ...warnings].map((one) =>
    diagnosticLine(one, messages),
  );
}

function nextSteps({ units, states, rejected }: CollectRun, { next }: CollectTexts): string[] {
  const silent = states.missing + states.blank;
  const differing = units.filter(({ disagreements }) => disagreements.length > 0).length;
  return [
    ...(silent > 0 ? [next.remind(silent)] : []),
    ...(states.partial > 0 ? [next.complete(states.partial)] : []),
    ...(rejected.length > 0 ? [next.mend(rejected.length)] : []),
    ...(differing > 0 ? [next.choose(differing)] : []),
    ...(states.complete + states.partial + states.twice > 0 ? [next.write] : []),
  ];
}
