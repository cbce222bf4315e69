import { surroundingsOf } from '../../src/cli/surroundings.ts';
import { assembleRuns } from '../../src/session/assemble-runs.ts';
import { gatherAssessments } from '../../src/session/gather-assessments.ts';
import { openSession } from '../../src/session/open-session.ts';
import { ROOT } from './run-main.ts';

/** The one institution of a folder as an audit gathers it, with what was found of its evidence. */
export async function gatherFolder(folder: string, asOf: string) {
  const io = {
    stdout: { write: () => true },
    stderr: { write: () => true },
    stdin: async () => new Uint8Array(),
    cwd: ROOT,
    env: {},
    today: () => asOf,
    home: ROOT,
  };
  const session = await openSession([folder], surroundingsOf(io));
  const gathered = await gatherAssessments({ ...session, checklist: undefined, evidenceRoot: undefined });
  const [group, ...others] = gathered.groups;
  if (group?.checklist === undefined || others.length > 0) throw new Error(`${folder} is not one institution`);
  const settings = { version: '0.0.0', asOf, basis: 'claimed', gate: {}, also: [] } as const;
  const { findings } = await assembleRuns(gathered.groups, gathered, session, settings);
  const { checklist, ...rest } = group;
  return {
    ...rest,
    checklist,
    unassigned: gathered.unassigned,
    findings: findings[0] ?? new Map(),
  };
}
