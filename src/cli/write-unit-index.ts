import { relative, resolve } from 'node:path';
import type { Messages } from '../messages/messages.ts';
import type { Run } from '../model/run.ts';
import { FORMATS, type FormatName } from '../report/formats.ts';
import type { ReportOptions } from '../report/report-options.ts';
import { guardDrawing } from './guard-output.ts';
import type { Io } from './io.ts';
import { placeReport } from './place-report.ts';
import { folderOfUnits } from './split-targets.ts';
import type { Protection } from './write-report.ts';

/** The pages of units that were written, and how the index of them is drawn and written. */
interface UnitPages {
  readonly format: string;
  /** As the command line names it: with `{unit}`. */
  readonly file: string;
  /** Absolute paths by the unit's id. */
  readonly written: ReadonlyMap<string, string>;
}

/** Writes the page that links the pages of units, or refuses to. Whether what was to be written was. */
export type WriteUnitIndex<R> = (
  run: R,
  pages: UnitPages,
  protection: Omit<Protection, 'format'>,
  options: ReportOptions & { readonly told: boolean },
  io: Io,
  messages: Messages,
) => Promise<string | boolean>;

/**
 * `index.html` in the folder of the units' HTML pages. There is none for other formats, for a single unit, and where a unit's
 * own page has that name. Gives the path that was written, or whether nothing went wrong.
 */
export const writeUnitIndex: WriteUnitIndex<Run> = async (run, pages, protection, options, io, messages) => {
  const { format, file, written } = pages;
  if (format !== ('html' satisfies FormatName) || written.size < 2) return true;
  const folder = folderOfUnits(file);
  const index = `${folder}index.html`;
  if ([...written.values()].includes(resolve(io.cwd, index))) return true;
  const paths = new Map([...written].map(([id, path]) => [id, relative(resolve(io.cwd, folder), path)]));
  const { renderUnitIndex } = await import('../report/html/html.ts');
  const content = guardDrawing(renderUnitIndex(run, options, (id) => paths.get(id)));
  const told = options.told ? messages.commands.written(index) : undefined;
  return placeReport(index, content, { ...protection, format: FORMATS.html }, told, io, messages) ?? false;
};
