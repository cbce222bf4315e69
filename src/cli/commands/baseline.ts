import type { Command } from 'commander';
import { optionParser } from '../parse-options.ts';
import type { BaselineOptions } from '../run-baseline.ts';
import { type CommandDefinition, examples } from './command.ts';

export const baseline: CommandDefinition = {
  alias: 'garis-dasar',
  summary: ({ baseline: texts }) => texts.summary,
  define(command: Command, context, finish) {
    const { messages, io } = context;
    const { audit, baseline: texts } = messages.commands;
    const parse = optionParser(messages);
    command
      .command('update')
      .description(texts.update)
      .argument('[paths...]', audit.paths)
      .option('-o, --output <file>', texts.output, 'baseline.json')
      .option('--force', audit.force)
      .option('-c, --checklist <id|file>', audit.checklist)
      .option('--basis <basis>', audit.basis, parse.basis('--basis'), 'claimed')
      .option('--institution <name>', audit.onlyInstitution, parse.name('--institution'))
      .option('--period <text>', audit.onlyPeriod, parse.name('--period'))
      .option('--evidence-root <folder>', audit.evidenceRoot, parse.folder('--evidence-root', io.cwd))
      .option('--as-of <date>', audit.asOf, parse.date('--as-of'))
      .option('-q, --quiet', audit.quiet)
      .option('--no-color', audit.noColor)
      .action(async (paths: readonly string[], options: BaselineOptions) => {
        const { runBaselineUpdate } = await import('../run-baseline.ts');
        finish(await runBaselineUpdate(paths, options, context));
      });
    command.addHelpText(
      'after',
      examples(messages, [
        'patuh baseline update penilaian',
        'patuh audit penilaian --baseline baseline.json',
        'patuh garis-dasar update . -o ci/garis-dasar.json --basis evidenced',
      ]),
    );
  },
};
