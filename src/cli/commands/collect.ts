import type { Command } from 'commander';
import { COLLECT_FORMATS } from '../../report/collect/collect-formats.ts';
import type { CollectOptions } from '../run-collect.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const collect: CommandDefinition = {
  alias: 'himpun',
  summary: ({ collect: texts }) => texts.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const shared = sharedOptions(context);
    const { collect: texts } = messages.commands;
    command
      .argument('[paths...]', texts.paths)
      .option('--expect <folder>', texts.expect)
      .option('--into <folder>', texts.into)
      .option('--newest', texts.newest)
      .addOption(shared.checklist())
      .addOption(shared.evidenceRoot())
      .addOption(shared.formats(Object.keys(COLLECT_FORMATS)))
      .addOption(shared.outputs())
      .addOption(shared.force())
      .addOption(shared.quiet())
      .addOption(shared.noColor())
      .addHelpText(
        'after',
        examples(messages, [
          'patuh collect kembali --expect penilaian',
          'patuh collect kembali --expect penilaian -o himpunan.xlsx',
          'patuh collect kembali --expect penilaian --into siap && patuh audit siap',
        ]),
      )
      .action(async (paths: readonly string[], options: CollectOptions) => {
        const { runCollect } = await import('../run-collect.ts');
        finish(await runCollect(paths, options, context));
      });
  },
};
