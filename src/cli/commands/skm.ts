import type { Command } from 'commander';
import { SERIES } from '../../load/survey/survey-period.ts';
import { GRADES } from '../../model/survey-run.ts';
import { SURVEY_ROLLUPS } from '../../model/survey-units-run.ts';
import { SKM_FORMATS } from '../../report/skm/formats.ts';
import { optionParser } from '../parse-options.ts';
import type { SkmOptions } from '../survey-options.ts';
import { surveyOptionParser } from '../survey-options.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

/** Formats of a survey, by name; the registry itself is loaded only when a report is drawn. */

export const skm: CommandDefinition = {
  summary: ({ skm }) => skm.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const shared = sharedOptions(context);
    const { skm: texts } = messages.commands;
    const parse = surveyOptionParser(messages);
    command
      .argument('[files...]', texts.file)
      .addOption(shared.formats(Object.keys(SKM_FORMATS)))
      .addOption(shared.outputs(texts.output))
      .addOption(shared.force())
      .option('--population <n>', texts.population, parse.population)
      .option('--means <list>', texts.means, parse.means)
      .option('--published <n>', texts.published, parse.published)
      .option(
        '--published-grade <grade>',
        texts.publishedGrade,
        optionParser(messages).oneOf('--published-grade', GRADES),
      )
      .option('--unit-column <heading>', texts.unitColumn)
      .option('--period-column <heading>', texts.periodColumn)
      .option('--series <step>', texts.series, optionParser(messages).oneOf('--series', SERIES))
      .option('--rollup <rule>', texts.rollup, optionParser(messages).oneOf('--rollup', SURVEY_ROLLUPS))
      .addOption(shared.checklist(texts.checklist))
      .option('--item <id>', texts.item)
      .option('--name <text>', texts.name)
      .addOption(shared.quiet())
      .addOption(shared.noColor())
      .addHelpText(
        'after',
        examples(messages, [
          'patuh skm jawaban.csv --population 1200',
          'patuh skm jawaban.csv -o unit/disdukcapil.yaml',
          'patuh skm jawaban.csv --published 81,71 --published-grade B',
          'patuh skm skm/*.csv -f docx:laporan-skm.docx',
          'patuh skm jawaban.csv --unit-column Unit --series semester',
          'patuh skm --means 3.2,3.216,2.936,3.53,3.136,3.2,3.316,3.916,3.323 --published 81,71',
        ]),
      )
      .action(async (files: readonly string[], options: SkmOptions) => {
        const { runSkm } = await import('../run-skm.ts');
        finish(await runSkm(files, options, context));
      });
  },
};
