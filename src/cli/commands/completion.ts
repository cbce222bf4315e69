import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { optionParser } from '../parse-options.ts';
import { type CommandDefinition, examples } from './command.ts';

/** Shells with a script; the scripts themselves are loaded when one is asked for. */
const SHELLS = [
  'bash',
  'zsh',
  'fish',
  'powershell',
] as const satisfies readonly (keyof typeof import('../completion-scripts.ts').COMPLETION_SCRIPTS)[];

export const completion: CommandDefinition = {
  alias: 'pelengkapan',
  summary: ({ completion }) => completion.summary,
  define(command: Command, context, finish) {
    const { messages, io } = context;
    const texts = messages.commands.completion;
    command
      .argument(
        '<shell>',
        `${texts.shell} (${messages.commands.choices(SHELLS.join(', '))})`,
        optionParser(messages).oneOf('<shell>', SHELLS),
      )
      .addHelpText('after', `\n${texts.setUp}`)
      .addHelpText(
        'after',
        examples(messages, [
          "echo 'source <(patuh completion bash)' >> ~/.bashrc",
          "echo 'source <(patuh completion zsh)' >> ~/.zshrc",
          'patuh completion fish > ~/.config/fish/completions/patuh.fish',
          'patuh completion powershell >> $PROFILE',
        ]),
      )
      .action(async (shell: (typeof SHELLS)[number]) => {
        const { COMPLETION_SCRIPTS } = await import('../completion-scripts.ts');
        io.stdout.write(COMPLETION_SCRIPTS[shell]);
        finish(EXIT.done);
      });
  },
};
