import type { Command } from 'commander';
import { FORMATS } from '../../report/formats.ts';
import { optionParser } from '../parse-options.ts';
import type { ReportCommandOptions } from '../run-report.ts';
import { ORDERS } from './audit.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const report: CommandDefinition = {
  alias: 'laporan',
  summary: ({ report }) => report.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const shared = sharedOptions(context);
    const texts = messages.commands.audit;
    const parse = optionParser(messages);
    command
      .argument('<run.json>', messages.commands.report.run)
      .addOption(shared.formats(Object.keys(FORMATS)))
      .addOption(shared.outputs())
      .addOption(shared.force())
      .addOption(shared.maxGaps())
      .option('--sort <order>', texts.sort, parse.oneOf('--sort', ORDERS))
      .option('--full', texts.full)
      .addOption(shared.quiet())
      .addOption(shared.noColor())
      .addHelpText(
        'after',
        examples(messages, [
          'patuh report hasil.json',
          'patuh report hasil.json -f markdown:laporan.md -f csv:laporan.csv',
          'patuh report hasil.json -o laporan.md --lang en',
        ]),
      )
      .action(async (file: string, options: ReportCommandOptions) => {
        const { runReport } = await import('../run-report.ts');
        finish(await runReport(file, options, context));
      });
  },
};
