import assessment from '../model/schemas/assessment.schema.json' with { type: 'json' };
import checklist from '../model/schemas/checklist.schema.json' with { type: 'json' };
import run from '../model/schemas/run.schema.json' with { type: 'json' };
import workspace from '../model/schemas/workspace.schema.json' with { type: 'json' };
import type { SchemaName } from './commands/schema.ts';

/** The JSON Schemas that ship, by name. */
export const SCHEMAS: Readonly<Record<SchemaName, object>> = { checklist, assessment, workspace, run };
