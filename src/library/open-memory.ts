import { FORMATS } from '../report/formats.ts';
import { type MemoryFiles, memoryFiles } from '../session/memory-files.ts';
import { openSession, type Session } from '../session/open-session.ts';

/** Which files are looked at, and by what instruments. */
export interface InputOptions {
  /** Which of the files and folders to look at, as on a command line; all by default. */
  readonly inputs?: readonly string[];
  /**
   * The YAML of the checklists that files may name by their id. `import { CHECKLISTS } from 'patuh/checklists'` has those
   * that ship.
   */
  readonly checklists?: Readonly<Record<string, string>>;
  /** The checklist to use whatever the files say: an id of `checklists`, or a path. */
  readonly checklist?: string;
}

/** Where the checklists are among the files; no path that a user would choose. */
const SHIPPED = '/.patuh/checklists';

/** Opens a session over files in memory. */
export function openMemory(
  files: MemoryFiles,
  { inputs = [], checklists = {} }: Pick<InputOptions, 'inputs' | 'checklists'>,
): Promise<Session> {
  const given = files instanceof Map ? [...files] : Object.entries(files);
  const shipped = Object.entries(checklists).map(([id, text]) => [`${SHIPPED}/${id}.yaml`, text] as const);
  return openSession(inputs, {
    source: memoryFiles(new Map([...given, ...shipped])),
    isReport: (head) => FORMATS.json.isOwn(head),
    yieldNow: async () => {},
    shipped: { folder: SHIPPED },
  });
}
