import type { Messages } from '../messages.ts';
import { commands } from './commands.ts';
import { diagnostics } from './diagnostics.ts';
import { evidence } from './evidence.ts';
import { further } from './further.ts';
import { report } from './report.ts';

/** Plain official Indonesian. */
export const id: Messages = {
  language: 'id',
  decimalMark: ',',
  csvSeparator: ';',
  diagnostics,
  report,
  further,
  evidence,
  commands,
};
