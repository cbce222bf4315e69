import type { Messages } from '../../messages/messages.ts';
import { type ComparedGap, type ComparedUnit, type CompareRun, GAP_STATES } from '../../model/compare-run.ts';
import {
  type CompareFormat,
  compareFormat,
  compareWords,
  noteSentences,
  sideSentence,
  violationSentences,
} from '../compare/compare-words.ts';
import { tableOf } from '../table.ts';
import { zoneWord } from '../wording.ts';
import { type Block, filled, type Outline, type Section, type TableBlock } from './outline.ts';

/** What an outline of a comparison needs besides the run. */
export interface CompareOutlineOptions {
  readonly command: string;
  readonly messages: Messages;
  /** How many gaps of a state are shown. */
  readonly most: number;
}

/** Two runs side by side: what changed, in whom, and how much of it is a change of membership. */
export function compareOutline(run: CompareRun, options: CompareOutlineOptions): Outline {
  const { messages } = options;
  const words = compareWords(messages);
  const format = compareFormat(run.decimals, messages);
  const { before, after } = run;
  return {
    title: words.title,
    kicker: after.checklist?.title ?? '',
    sources: [sideSentence(words.before, before, format, messages), sideSentence(words.after, after, format, messages)],
    headline: null,
    version: run.tool.version,
    sections: filled([
      sentences(words.headings.violations, violationSentences(run.violations, messages), true),
      sentences(words.headings.notes, noteSentences(run.notes, messages), true),
      sentences(words.headings.institution, institutionSentences(run, format, messages)),
      sentences(words.headings.moved, movedSentences(run, format, messages)),
      { heading: words.headings.units, blocks: [unitTable(run.units, format, messages)] },
      { heading: words.headings.bases, blocks: [basisTable(run, format, messages)] },
      { heading: words.headings.sections, blocks: [sectionTable(run, format, messages)] },
      { heading: words.headings.gaps, blocks: gapBlocks(run, format, options) },
      methodSection(run, options),
    ]),
  };
}

function sentences(heading: string, lines: readonly string[], inDoubt = false): Section {
  return { heading, blocks: [{ kind: 'sentences', lines, inDoubt }] };
}

function institutionSentences(run: CompareRun, format: CompareFormat, messages: Messages): string[] {
  const { before, after, change, sameUnits, units } = run;
  if (run.comparable !== 'scores') return [];
  const words = compareWords(messages);
  const total =
    change === null ? [] : [words.total(format.standing(before), format.standing(after), format.change(change))];
  const named = (membership: ComparedUnit['membership']) =>
    units
      .filter((unit) => unit.membership === membership)
      .map(({ name, absence }) => (absence === null ? name : words.absent[absence](name)));
  const [joined, left] = [named('joined'), named('left')];
  const moved = [
    ...(joined.length === 0 ? [] : [words.joined(joined.join('; '))]),
    ...(left.length === 0 ? [] : [words.left(left.join('; '))]),
  ];
  if (sameUnits === null) return [...total, ...moved];
  const all = sameUnits.units === before.scored && sameUnits.units === after.scored;
  const same = words.sameUnits(
    sameUnits.units,
    format.standing(sameUnits.before),
    format.standing(sameUnits.after),
    format.change(sameUnits.change),
  );
  return [
    ...total,
    ...(all && change !== null ? [words.allSame(sameUnits.units)] : [same]),
    ...(all || sameUnits.membership === null ? [] : [words.membership(format.change(sameUnits.membership))]),
    ...moved,
  ];
}

function movedSentences({ units, comparable, bases }: CompareRun, format: CompareFormat, messages: Messages): string[] {
  if (comparable !== 'scores' || bases.length === 0) return [];
  const words = compareWords(messages);
  const of = (moved: 'up' | 'down') =>
    units
      .filter((unit) => unit.moved === moved)
      .map(({ name, before, after }) => words[moved](name, format.standing(before), format.standing(after)));
  const lines = [...of('down'), ...of('up')];
  return lines.length === 0 ? [words.nothingMoved] : lines;
}

function unitTable(units: readonly ComparedUnit[], format: CompareFormat, messages: Messages): TableBlock {
  const { columns } = compareWords(messages);
  const score = (side: ComparedUnit['before']) => (side === null ? '–' : format.score(side.score));
  const zone = ({ before, after }: ComparedUnit) => {
    const [was, is] = [before?.zone ?? null, after?.zone ?? null];
    if (is === null) return was === null ? '' : zoneWord(was, messages);
    if (was === null || was === is) return zoneWord(is, messages);
    return compareWords(messages).fromTo(zoneWord(was, messages), zoneWord(is, messages));
  };
  return {
    kind: 'table',
    leading: 'unit',
    graded: 'zone',
    table: tableOf(
      units,
      {
        unit: [columns.unit, ({ name }) => name],
        before: [columns.before, ({ before }) => score(before), 'right'],
        after: [columns.after, ({ after }) => score(after), 'right'],
        change: [columns.change, ({ change }) => format.change(change), 'right'],
        zone: [columns.zone, zone],
      },
      ({ after }) => ({ zone: after?.zone ?? null }),
    ),
  };
}

/** Left out where the claims are all there is: they are the institution's score. */
function basisTable({ bases }: CompareRun, format: CompareFormat, messages: Messages): TableBlock {
  const { columns } = compareWords(messages);
  const rows = bases.length === 1 && bases[0]?.basis === 'claimed' ? [] : bases;
  return {
    kind: 'table',
    leading: 'basis',
    table: tableOf(rows, {
      basis: [columns.basis, ({ basis }) => messages.report.bases[basis]],
      units: [columns.units, ({ units }) => String(units), 'right'],
      before: [columns.before, ({ before }) => format.score(before), 'right'],
      after: [columns.after, ({ after }) => format.score(after), 'right'],
      change: [columns.change, ({ change }) => format.change(change), 'right'],
      claimedBefore: [
        columns.claimedBefore,
        ({ claimed }) => (claimed === null ? '' : format.score(claimed.before)),
        'right',
      ],
      claimedAfter: [
        columns.claimedAfter,
        ({ claimed }) => (claimed === null ? '' : format.score(claimed.after)),
        'right',
      ],
    }),
  };
}

function sectionTable({ sections }: CompareRun, format: CompareFormat, messages: Messages): TableBlock {
  const { columns } = compareWords(messages);
  return {
    kind: 'table',
    leading: 'section',
    table: tableOf(sections, {
      section: [columns.section, ({ title, depth }) => `${'– '.repeat(depth)}${title}`],
      before: [columns.before, ({ before }) => format.score(before), 'right'],
      after: [columns.after, ({ after }) => format.score(after), 'right'],
      change: [columns.change, ({ change }) => format.change(change), 'right'],
      max: [columns.max, ({ max }) => format.score(max), 'right'],
    }),
  };
}

/** A table for each state. What is still open and what does not apply any more comes last. */
function gapBlocks({ gaps, comparable }: CompareRun, format: CompareFormat, options: CompareOutlineOptions): Block[] {
  const words = compareWords(options.messages);
  if (comparable === 'nothing') return [];
  if (gaps.length === 0) return [{ kind: 'sentences', lines: [words.noGaps] }];
  return GAP_STATES.flatMap((state): Block[] => {
    const own = gaps.filter((gap) => gap.state === state);
    if (own.length === 0) return [];
    const more = own.length - options.most;
    return [
      { kind: 'subheading', text: words.states[state](own.length) },
      gapTable(own.slice(0, options.most), comparable === 'scores', format, options.messages),
      { kind: 'sentences', lines: more > 0 ? [words.moreGaps(more)] : [] },
    ];
  });
}

function gapTable(
  gaps: readonly ComparedGap[],
  hasPoints: boolean,
  format: CompareFormat,
  messages: Messages,
): TableBlock {
  const words = compareWords(messages);
  const both = (was: string | null, is: string | null) =>
    was === null || is === null || was === is ? (is ?? was ?? '') : words.fromTo(was, is);
  const answer = (side: ComparedGap['before']) => (side === null ? null : (side.answer ?? words.notAnswered));
  const lost = (side: ComparedGap['before']) => (side === null ? null : format.score(side.lost));
  const { columns } = words;
  return {
    kind: 'table',
    leading: 'item',
    onScreen: ['id', 'item', 'answer', 'points'],
    table: tableOf(gaps, {
      id: [columns.unit, ({ unit }) => unit],
      unit: [columns.name, ({ name }) => name],
      item: [columns.item, ({ title }) => title],
      answer: [columns.answer, ({ before, after }) => both(answer(before), answer(after))],
      points: hasPoints && [columns.points, ({ before, after }) => both(lost(before), lost(after)), 'right'],
    }),
  };
}

function methodSection(run: CompareRun, { command, messages }: CompareOutlineOptions): Section {
  const { method, headings } = compareWords(messages);
  const { checklist } = run.after;
  return {
    heading: headings.method,
    onScreen: 'small-print',
    blocks: [
      {
        kind: 'sentences',
        lines: [
          ...(checklist === null ? [] : [messages.report.instrumentLine(checklist.id, checklist.version, null)]),
          method.pairs,
          ...(run.comparable === 'scores' ? [method.sameUnits] : []),
          method.gaps,
          `patuh ${run.tool.version}`,
        ],
        kept: [messages.report.commandLine(command)],
      },
    ],
  };
}
