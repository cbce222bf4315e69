import type { PackageFiles } from './package-files.ts';
import type { Prompts } from './prompts.ts';

/** What a run of the program touches besides files: handed in, so that tests can call `main` in their own process. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Standard input as it arrives, of any length. Without it, all of it is one piece. */
  readonly stdinPieces?: () => AsyncIterable<Uint8Array>;
  /** A person sits at the terminal: standard input and output are both one, and questions may be asked. */
  readonly interactive?: boolean;
  /** How questions are asked, where not at the terminal. */
  readonly prompts?: Prompts;
  /** Working directory, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today as a calendar date, YYYY-MM-DD, in local time. */
  readonly today: () => string;
  /** Folder of the package: `checklists/` is in it. */
  readonly home: string;
  /** Folder of the checklists that ship, packed when the program was built; without it their YAML is read. */
  readonly packed?: string;
  /** The files of the package where they are not in `home` but inside the executable. */
  readonly packageFiles?: PackageFiles;
  /** Threads that share the work on many files; without them all work is done in one. */
  readonly workers?: WorkerSettings;
  /** Started by a double click: no command was typed. */
  readonly doubleClick?: DoubleClick;
  /**
   * The program's help as it was drawn when the program was built, in the default language; undefined if it was not.
   */
  readonly drawnHelp?: () => string | undefined;
  /** Aborted, with the name of the operating system's signal for its reason, when the user wants the program to end. */
  readonly signal?: AbortSignal;
}

/** A stream that text goes to. */
export interface Output {
  readonly write: (text: string | Uint8Array) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  /** Resolves when a stream that was full takes more, or never will. */
  readonly once?: (event: 'drain' | 'close' | 'error', listener: () => void) => unknown;
  /** Of a stream that keeps commands of CI services from it: the stream itself, for the format that is made of them. */
  readonly unguarded?: Output;
}

/** How threads are started. */
export interface WorkerSettings {
  /** The file of their program, absolute. */
  readonly script: string;
  /** For so many files a thread is worth its start, where not as many as was measured. */
  readonly filesAJob?: number;
  /** How long one file may take, where not as long as usual. */
  readonly patienceMs?: number;
  /** The memory of a thread in MB, where not as much as usual. */
  readonly heapMb?: number;
}

/** What is done for people who start the program by a double click. */
export interface DoubleClick {
  /** Resolves when a key is pressed: the window closes with the program. */
  readonly waitForKey: () => Promise<void>;
}
