import type { Command } from 'commander';
import { optionParser } from '../parse-options.ts';
import type { CheckOptions } from '../run-check.ts';
import { type CommandDefinition, examples } from './command.ts';

const FORMATS = ['terminal', 'json'] as const;

export const check: CommandDefinition = {
  alias: 'periksa',
  summary: ({ check }) => check.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const texts = messages.commands.check;
    const parse = optionParser(messages);
    command
      .argument('[paths...]', texts.paths)
      .option('-c, --checklist <id|file>', messages.commands.audit.checklist)
      .option('-f, --format <name>', texts.format, parse.oneOf('--format', FORMATS), 'terminal')
      .option('--institution <name>', messages.commands.audit.onlyInstitution, parse.name('--institution'))
      .option('--period <text>', messages.commands.audit.onlyPeriod, parse.name('--period'))
      .option(
        '--evidence-root <folder>',
        messages.commands.audit.evidenceRoot,
        parse.folder('--evidence-root', context.io.cwd),
      )
      .option('--fix', texts.fix)
      .option('--no-color', messages.commands.audit.noColor)
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
