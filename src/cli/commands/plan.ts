import type { Command } from 'commander';
import { choosing, optionParser } from '../parse-options.ts';
import { parseTarget } from '../plan-options.ts';
import type { PlanOptions } from '../run-plan.ts';
import { type CommandDefinition, examples } from './command.ts';

/** Formats of a plan, by name; the registry itself is loaded only when a report is drawn. */
const FORMAT_NAMES = [
  'terminal',
  'json',
  'markdown',
  'html',
  'docx',
  'xlsx',
  'ics',
] as const satisfies readonly (keyof typeof import('../../report/plan/formats.ts').PLAN_FORMATS)[];

export const plan: CommandDefinition = {
  alias: 'rencana',
  summary: ({ plan: texts }) => texts.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const { plan: texts, audit } = messages.commands;
    const parse = optionParser(messages);
    const collect = (value: string, before: readonly string[]) => [...before, value];
    const formats = messages.commands.choices(FORMAT_NAMES.join(', '));
    command
      .argument('[paths...]', audit.paths)
      .option('-c, --checklist <id|file>', audit.checklist)
      .option('-f, --format <name[:file]>', `${audit.format} (${formats})`, choosing(collect, FORMAT_NAMES), [])
      .option('-o, --output <file>', audit.output, collect, [])
      .option('--force', audit.force)
      .option('--target <zone>', texts.target, parseTarget(messages))
      .option('--score <n>', texts.score, parse.decimal('--score'))
      .option('--scope <units|institution>', texts.scope, parse.oneOf('--scope', ['units', 'institution']))
      .option('--green <n>', texts.green, parse.count('--green'))
      .option('--budget <n>', texts.budget, parse.decimal('--budget'))
      .option('--cost <costs.csv>', texts.cost)
      .option('--owner <name>', texts.owner, collect, [])
      .option('--until <date>', texts.until, parse.date('--until'))
      .option('--certain', texts.certain)
      .option('--basis <basis>', texts.basis, parse.basis('--basis'), 'claimed')
      .option('--institution <name>', audit.onlyInstitution, parse.name('--institution'))
      .option('--period <text>', audit.onlyPeriod, parse.name('--period'))
      .option('--evidence-root <folder>', audit.evidenceRoot, parse.folder('--evidence-root', context.io.cwd))
      .option('--as-of <date>', audit.asOf, parse.date('--as-of'))
      .option('-q, --quiet', audit.quiet)
      .option('--no-color', audit.noColor)
      .addHelpText(
        'after',
        examples(messages, [
          'patuh plan samples/kota-cimahi-2018 --target hijau --scope institution',
          'patuh plan unit/disdukcapil.yaml',
          'patuh plan . --green 6 -f docx:klinik.docx -f ics:klinik.ics',
          'patuh plan . --budget 20 --owner "Bagian Organisasi"',
          'patuh plan . --basis evidenced --until 2026-12-31',
        ]),
      )
      .action(async (paths: readonly string[], options: PlanOptions) => {
        const { runPlan } = await import('../run-plan.ts');
        finish(await runPlan(paths, options, context));
      });
  },
};
