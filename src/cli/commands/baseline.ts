import type { Command } from 'commander';
import type { BaselineOptions } from '../run-baseline.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const baseline: CommandDefinition = {
  alias: 'garis-dasar',
  summary: ({ baseline: texts }) => texts.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const shared = sharedOptions(context);
    const { audit, baseline: texts } = messages.commands;
    command
      .command('update')
      .alias('perbarui')
      .description(texts.update)
      .argument('[paths...]', audit.paths)
      .option('-o, --output <file>', texts.output, 'baseline.json')
      .addOption(shared.force())
      .addOption(shared.checklist())
      .addOption(shared.basis())
      .addOption(shared.institution())
      .addOption(shared.period())
      .addOption(shared.evidenceRoot())
      .addOption(shared.asOf())
      .addOption(shared.quiet())
      .addOption(shared.noColor())
      .action(async (paths: readonly string[], options: BaselineOptions) => {
        const { runBaselineUpdate } = await import('../run-baseline.ts');
        finish(await runBaselineUpdate(paths, options, context));
      });
    command.addHelpText(
      'after',
      examples(messages, [
        'patuh baseline update penilaian',
        'patuh audit penilaian --baseline baseline.json',
        'patuh baseline update . -o ci/garis-dasar.json --basis evidenced',
      ]),
    );
  },
};
