import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

/** A hostile file, and what must come of it. */
export interface HostileFile {
  /** Below `corpus/`, or made by the entry of `made-files.ts` that has its name without the ending. */
  readonly file: string;
  readonly made?: true;
  readonly what: string;
  /** `audit` and `check` are given the file, `folder` audits the folder it lies in. */
  readonly run: 'audit' | 'check' | 'folder';
  readonly exit: 0 | 1 | 2;
  /** `code line:column` of everything that is told; in front of it, `warning` or the name of another file. */
  readonly found?: readonly string[];
  /** What no report and no message may contain, whatever the format: the file is drawn in every text format for it. */
  readonly hides?: string;
  /** Scores by unit id. */
  readonly scores?: Readonly<Record<string, number | null>>;
}

/** Where the files lie that are not made. */
export const CORPUS_FOLDER = fileURLToPath(new URL('corpus/', import.meta.url));

/** The table. */
export const CORPUS = load(readFileSync(new URL('corpus.yaml', import.meta.url), 'utf8')) as readonly HostileFile[];
