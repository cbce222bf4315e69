import type { Command } from 'commander';
import type { LockOptions } from '../run-evidence-lock.ts';
import type { VerifyOptions } from '../run-evidence-verify.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

const FORMATS = ['terminal', 'json'] as const;

export const evidence: CommandDefinition = {
  alias: 'bukti',
  summary: ({ evidence }) => evidence.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const { evidence: texts } = messages.commands;
    const shared = sharedOptions(context);
    const addOptions = (child: Command, description: string) =>
      child
        .description(description)
        .argument('[paths...]', texts.paths)
        .addOption(shared.checklist())
        .addOption(shared.evidenceRoot())
        .addOption(shared.format(FORMATS, texts.format))
        .addOption(shared.quiet())
        .addOption(shared.noColor());
    addOptions(command.command('lock').alias('kunci'), texts.lock)
      .option('-o, --output <file>', texts.output)
      .addOption(shared.force())
      .action(async (paths: readonly string[], options: LockOptions) => {
        const { runEvidenceLock } = await import('../run-evidence-lock.ts');
        finish(await runEvidenceLock(paths, options, context));
      });
    addOptions(command.command('verify').alias('cocokkan'), texts.verify)
      .option('--lock <file>', texts.lockFile)
      .action(async (paths: readonly string[], options: VerifyOptions) => {
        const { runEvidenceVerify } = await import('../run-evidence-verify.ts');
        finish(await runEvidenceVerify(paths, options, context));
      });
    command.addHelpText(
      'after',
      examples(messages, [
        'patuh evidence lock samples/kota-cimahi-2018',
        'patuh evidence verify samples/kota-cimahi-2018',
        'patuh evidence verify . -f json > perubahan.json',
      ]),
    );
  },
};
