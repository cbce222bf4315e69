import type { Command } from 'commander';
import { optionParser } from '../parse-options.ts';
import type { ChecklistOptions } from '../run-checklist.ts';
import type { NewChecklistOptions } from '../run-checklist-new.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

const FORMATS = ['terminal', 'json'] as const;

export const checklist: CommandDefinition = {
  alias: 'instrumen',
  summary: ({ checklist }) => checklist.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const shared = sharedOptions(context);
    const texts = messages.commands.checklist;
    const parse = optionParser(messages);
    const load = () => import('../run-checklist.ts');
    command
      .command('list')
      .alias('daftar')
      .description(texts.list)
      .addOption(shared.format(FORMATS, texts.format))
      .addOption(shared.noColor())
      .action(async (options: ChecklistOptions) => finish(await (await load()).listChecklists(options, context)));
    command
      .command('show')
      .alias('lihat')
      .description(texts.show)
      .argument('<name>', texts.name)
      .addOption(shared.format(FORMATS, texts.format))
      .addOption(shared.noColor())
      .action(async (name: string, options: ChecklistOptions) =>
        finish(await (await load()).showChecklist(name, options, context)),
      );
    command
      .command('docs')
      .alias('dokumentasi')
      .description(texts.docs)
      .argument('<name>', texts.name)
      .action(async (name: string) => finish(await (await load()).documentChecklist(name, context)));
    command
      .command('topics')
      .alias('topik')
      .description(texts.topics)
      .addOption(shared.format(FORMATS, texts.format))
      .addOption(shared.noColor())
      .action(async (options: ChecklistOptions) => finish(await (await load()).listTopics(options, context)));
    command
      .command('new')
      .alias('baru')
      .description(texts.new)
      .option('-o, --output <file>', texts.newOutput)
      .option('--id <id>', texts.newIdOption)
      .option('--title <text>', texts.newTitleOption)
      .option('--scale <n>', texts.newScale, parse.decimal('--scale'))
      .addOption(shared.force())
      .addOption(shared.noColor())
      .action(async (options: NewChecklistOptions) => {
        const { newChecklist } = await import('../run-checklist-new.ts');
        finish(await newChecklist(options, context));
      });
    command.addHelpText(
      'after',
      examples(messages, [
        'patuh checklist list',
        'patuh checklist show kepatuhan-2016',
        'patuh checklist docs kepatuhan-2016 > kepatuhan-2016.md',
        'patuh checklist new -o instrumen-kami.yaml',
      ]),
    );
  },
};
