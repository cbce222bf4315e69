import type { MergeOptions } from '../run-merge.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const merge: CommandDefinition = {
  alias: 'gabung',
  summary: ({ merge: texts }) => texts.summary,
  define(command, context, finish) {
    const { messages } = context;
    const shared = sharedOptions(context);
    const { merge: texts } = messages.commands;
    command
      .argument('<shards...>', texts.shards)
      .addOption(shared.quiet())
      .addOption(shared.noColor())
      .addHelpText(
        'after',
        examples(messages, [
          'patuh audit . -f ndjson --shard 1/2 > 1.ndjson',
          'patuh audit . -f ndjson --shard 2/2 > 2.ndjson',
          'patuh merge 1.ndjson 2.ndjson > hasil.ndjson',
        ]),
      )
      .action(async (shards: readonly string[], options: MergeOptions) => {
        const { runMerge } = await import('../run-merge.ts');
        finish(await runMerge(shards, options, context));
      });
  },
};
