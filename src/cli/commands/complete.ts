import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import type { CommandDefinition } from './command.ts';

/** What the scripts of `patuh completion` call: the words that can follow. Not in the help. */
export const complete: CommandDefinition = {
  internal: true,
  summary: ({ completion }) => completion.summary,
  define(command: Command, context, finish) {
    command
      .argument('[words...]')
      .option('--current <word>', '', '')
      .action(async (words: readonly string[], { current }: { current: string }) => {
        const { completeWords } = await import('../complete-words.ts');
        for (const { word, meaning } of completeWords(command.parent ?? command, words, current, context)) {
          context.io.stdout.write(`${word}\t${meaning}\n`);
        }
        finish(EXIT.done);
      });
  },
};
