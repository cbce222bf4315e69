import { EXIT, type ExitCode } from './exit-codes.ts';
import { HELP_WIDTH } from './help-width.ts';
import type { Io } from './io.ts';
import { VERSION } from './version.ts';

/**
 * The program as a function: arguments (without node and script) to exit code. Never throws; a bug is reported as one,
 * with exit code 2.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  // What scripts ask most often needs none of the rest.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${VERSION}\n`);
    return EXIT.done;
  }
  const [only] = argv;
  if (argv.length === 1 && (only === '--help' || only === '-h') && (io.stdout.columns ?? HELP_WIDTH) >= HELP_WIDTH) {
    const help = io.drawnHelp?.();
    if (help !== undefined) {
      io.stdout.write(help);
      return EXIT.done;
    }
  }
  if (argv.length === 0 && io.doubleClick !== undefined) {
    const { auditFolder } = await import('./audit-folder.ts');
    return auditFolder(io, io.doubleClick);
  }
  const { runCommandLine } = await import('./command-line.ts');
  return runCommandLine(argv, io);
}

/** Says that standard output took less than it was given (the disk is full, say), after `main` or while it works. */
export async function complainOfOutput(argv: readonly string[], io: Io, code: string): Promise<void> {
  const { complainOf } = await import('./command-line.ts');
  await complainOf(argv, io, ({ cannotPrint, systemError }) => cannotPrint(systemError(code)));
}
