import type { Command } from 'commander';
import type { CheckOptions } from '../run-check.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

const FORMATS = ['terminal', 'json'] as const;

export const check: CommandDefinition = {
  alias: 'periksa',
  summary: ({ check }) => check.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const shared = sharedOptions(context);
    const texts = messages.commands.check;
    command
      .argument('[paths...]', texts.paths)
      .addOption(shared.checklist())
      .addOption(shared.format(FORMATS, texts.format))
      .addOption(shared.institution())
      .addOption(shared.period())
      .addOption(shared.evidenceRoot())
      .option('--fix', texts.fix)
      .addOption(shared.noColor())
      .addHelpText(
        'after',
        examples(messages, [
          'patuh check unit/',
          'patuh check instrumen-kami.yaml',
          'patuh check unit -f json',
          'patuh check unit --fix',
        ]),
      )
      .action(async (paths: readonly string[], options: CheckOptions) => {
        const { runCheck } = await import('../run-check.ts');
        finish(await runCheck(paths, options, context));
      });
  },
};
