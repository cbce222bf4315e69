import { LIMITS } from '../model/limits.ts';
import { maklumatSkeleton } from '../report/skeleton/maklumat-skeleton.ts';
import type { SkeletonFacts } from '../report/skeleton/skeleton.ts';
import { skeletonDocx } from '../report/skeleton/skeleton-docx.ts';
import { skeletonMarkdown } from '../report/skeleton/skeleton-markdown.ts';
import { standardSkeleton } from '../report/skeleton/standard-skeleton.ts';
import { complain } from './complain.ts';
import { type Context, chooseMessages, dayOfRun } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { parseTargets } from './parse-options.ts';
import { placeReport } from './place-report.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

/** The options of `new --document` as commander hands them over. */
export interface NewDocumentOptions extends Omit<SkeletonFacts, 'services'> {
  readonly document: keyof typeof DOCUMENTS;
  readonly service: readonly string[];
  readonly format: readonly string[];
  readonly output: readonly string[];
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** Documents that can be written, with their titles. */
const DOCUMENTS = {
  standar: { draw: standardSkeleton, title: 'Standar Pelayanan' },
  maklumat: { draw: maklumatSkeleton, title: 'Maklumat Pelayanan' },
} as const;
const FORMATS = { markdown: { extensions: ['md', 'markdown'] }, docx: { extensions: ['docx'] } } as const;

/**
 * `patuh new --document`: a document that only has to be filled in. An existing file is not overwritten without
 * `--force`.
 */
export async function runNewDocument(options: NewDocumentOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const messages = await chooseMessages(context, undefined);
  const { commands } = messages;
  if (options.service.length > LIMITS.services) {
    throw new UsageError(
      commands.errors.invalidArgument('--service', String(options.service.length), `<= ${LIMITS.services}`),
    );
  }
  const { draw, title } = DOCUMENTS[options.document];
  const targets = parseTargets<keyof typeof FORMATS>(
    options.format,
    options.output,
    FORMATS,
    'markdown',
    io.cwd,
    messages,
  );
  const blocks = draw({ ...options, services: options.service });
  const imprint = {
    tool: { name: 'patuh' as const, version: VERSION },
    asOf: dayOfRun(io),
    application: `patuh new ${VERSION}`,
  };
  const written: string[] = [];
  let all = true;
  for (const { format, file } of targets) {
    const content = format === 'markdown' ? skeletonMarkdown(blocks) : skeletonDocx(blocks, title, imprint, messages);
    if (file === undefined) {
      if (format === 'docx' && io.stdout.isTTY) {
        complain(io, messages, commands.errors.binaryToTerminal(format, `${options.document}.docx`));
        all = false;
      } else io.stdout.write(content);
      continue;
    }
    // An existing file may have been filled in.
    const protection = { format: { isOwn: () => false }, force: options.force === true, inputs: () => [], written };
    const told = options.quiet === true ? undefined : commands.new.written(file);
    const path = placeReport(file, content, protection, told, io, messages);
    if (path === undefined) all = false;
    else written.push(path);
  }
  return all ? EXIT.done : EXIT.failed;
}
