import { packChecklist } from '../load/checklist/packed-checklist.ts';
import type { Messages } from '../messages/messages.ts';
import type { EvidenceFindings } from '../model/assessment.ts';
import type { Assumption } from '../model/assumption.ts';
import { MOST_BOARD_UNITS } from '../model/board.ts';
import type { Basis, Rejected } from '../model/run.ts';
import type { PageBoard } from '../report/report-options.ts';
import { packBoard, scoringPart } from '../score/board/pack-board.ts';
import { inLanguageOf } from '../session/english-of.ts';
import type { GatheredGroup } from '../session/gather-assessments.ts';
import { type Context, commandLine } from './context.ts';
import { pageScript, policyHash } from './page-script.ts';
import type { Target } from './parse-options.ts';
import { UsageError } from './usage-error.ts';

/** Refuses `--board` where no report is a page. */
export function refuseBoard(
  { board }: { readonly board?: boolean },
  targets: readonly Target<string>[],
  { commands: { errors } }: Messages,
): void {
  if (board === true && !targets.some(({ format }) => format === 'html')) throw new UsageError(errors.boardNeedsHtml);
}

/** Why a group is too large for a board; undefined where it is not. */
export function refuseLargeBoard(
  { assessments }: Pick<GatheredGroup, 'assessments'>,
  { commands: { errors } }: Messages,
): string | undefined {
  const units = assessments.length;
  return units > MOST_BOARD_UNITS ? errors.boardTooLarge(units, MOST_BOARD_UNITS) : undefined;
}

/** What a board is made by. */
interface BoardSettings {
  readonly asOf: string;
  readonly basis: Basis;
  readonly findings: EvidenceFindings;
  readonly unassigned: readonly Rejected[];
  readonly assumptions: readonly Assumption[];
}

/** The what-if board of a group; undefined where nothing of it could be read. */
export function makeBoard(
  { checklist, assessments, rejected, missing }: GatheredGroup,
  { asOf, basis, findings, unassigned, assumptions }: BoardSettings,
  context: Context,
  messages: Messages,
): PageBoard | undefined {
  if (checklist === undefined || assessments.length === 0) return undefined;
  const { value, sha256 } = checklist;
  const input = { assessments, checklist: value, findings, missing, assumptions };
  const script = pageScript('board', messages.language, context.io);
  return {
    data: {
      packed: packChecklist(scoringPart(inLanguageOf(value, messages)), sha256, ''),
      asOf,
      basis,
      ...packBoard({ ...input, rejected: [...rejected, ...unassigned] }, asOf),
      command: commandOfFiles(context, asOf),
    },
    script,
    hash: policyHash(script),
  };
}

/** Options that say what is written, with their values, and those that a board writes itself. */
const WRITTEN = new Set(['-f', '--format', '-o', '--output', '--set']);
const FLAGS = new Set(['--board', '--papan', '--force', '-q', '--quiet']);

/** The command that reads the same files on the same day and prints the result. */
function commandOfFiles({ argv }: Context, asOf: string): string {
  const kept: string[] = [];
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  for (let at = 0; at < end; at++) {
    const word = argv[at] ?? '';
    if (WRITTEN.has(word)) at++;
    else if (!FLAGS.has(word) && !/^(?:--(?:format|output|set)=|-[fo]\S)/.test(word)) kept.push(word);
  }
  const isDated = kept.some((word) => word === '--as-of' || word.startsWith('--as-of='));
  return commandLine({ argv: [...kept, ...(isDated ? [] : ['--as-of', asOf]), ...argv.slice(end)] });
}
