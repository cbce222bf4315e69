import { audit } from './audit.ts';
import { baseline } from './baseline.ts';
import { check } from './check.ts';
import { checklist } from './checklist.ts';
import { collect } from './collect.ts';
import type { CommandDefinition } from './command.ts';
import { compare, trend } from './compare.ts';
import { complete } from './complete.ts';
import { completion } from './completion.ts';
import { convert } from './convert.ts';
import { evidence } from './evidence.ts';
import { fill } from './fill.ts';
import { importTable } from './import.ts';
import { lint } from './lint.ts';
import { merge } from './merge.ts';
import { newDocument } from './new.ts';
import { plan } from './plan.ts';
import { report } from './report.ts';
import { schema } from './schema.ts';
import { skm } from './skm.ts';

/** Every command by name, in the order of the help; the only list of them. */
export const COMMANDS = {
  audit,
  plan,
  check,
  lint,
  new: newDocument,
  fill,
  collect,
  convert,
  import: importTable,
  report,
  compare,
  trend,
  merge,
  baseline,
  skm,
  checklist,
  evidence,
  schema,
  completion,
  complete,
} as const satisfies Record<string, CommandDefinition>;
