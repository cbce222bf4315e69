import { Option } from 'commander';
import type { Context } from '../context.ts';
import { choosing, optionParser } from '../parse-options.ts';

/**
 * The options that several commands take, each declared once: a command adds those that it has, in the order of its help.
 * Texts are those of `audit`; a command that means something of its own by an option gives its text.
 */
export function sharedOptions({ messages, io }: Pick<Context, 'messages' | 'io'>) {
  const { audit, choices } = messages.commands;
  const parse = optionParser(messages);
  const repeatable = (value: string, before: readonly string[]) => [...before, value];
  return {
    /** Reports, any number of them, each on the screen or in a file. */
    formats: (names: readonly string[], text = audit.format) =>
      new Option('-f, --format <name[:file]>', `${text} (${choices(names.join(', '))})`)
        .argParser(choosing(repeatable, names))
        .default([]),
    /** The one format of what goes to the screen; the first is the default. */
    format: (names: readonly string[], text: string) =>
      new Option('-f, --format <name>', text).argParser(parse.oneOf('--format', names)).default(names[0]),
    outputs: (text = audit.output, value = '<file>') =>
      new Option(`-o, --output ${value}`, text).argParser(repeatable).default([]),
    force: () => new Option('--force', audit.force),
    quiet: () => new Option('-q, --quiet', audit.quiet),
    noColor: () => new Option('--no-color', audit.noColor),
    checklist: (text = audit.checklist) => new Option('-c, --checklist <id|file>', text),
    basis: (text = audit.basis) =>
      new Option('--basis <basis>', text).argParser(parse.basis('--basis')).default('claimed'),
    institution: (text = audit.onlyInstitution) =>
      new Option('--institution <name>', text).argParser(parse.name('--institution')),
    period: (text = audit.onlyPeriod) => new Option('--period <text>', text).argParser(parse.name('--period')),
    evidenceRoot: () =>
      new Option('--evidence-root <folder>', audit.evidenceRoot).argParser(parse.folder('--evidence-root', io.cwd)),
    asOf: (text = audit.asOf) => new Option('--as-of <date>', text).argParser(parse.date('--as-of')),
    maxGaps: () => new Option('--max-gaps <n>', audit.maxGaps).argParser(parse.count('--max-gaps')),
  };
}
