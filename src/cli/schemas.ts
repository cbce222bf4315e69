import assessment from '../model/schemas/assessment.schema.json' with { type: 'json' };
import checklist from '../model/schemas/checklist.schema.json' with { type: 'json' };
import run from '../model/schemas/run.schema.json' with { type: 'json' };
import workspace from '../model/schemas/workspace.schema.json' with { type: 'json' };

/** The JSON Schemas that ship, by name; the only list of them. */
export const SCHEMAS = { checklist, assessment, workspace, run } as const satisfies Record<string, object>;

export type SchemaName = keyof typeof SCHEMAS;
