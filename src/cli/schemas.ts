import collect from '../load/generated/collect.schema.json' with { type: 'json' };
import lintRun from '../load/generated/lint.schema.json' with { type: 'json' };
import { LINT_RULE_IDS } from '../load/generated/lint-rule-ids.js';
import ndjson from '../load/generated/ndjson.schema.json' with { type: 'json' };
import plan from '../load/generated/plan.schema.json' with { type: 'json' };
import run from '../load/generated/run.schema.json' with { type: 'json' };
import skm from '../load/generated/skm.schema.json' with { type: 'json' };
import skmUnits from '../load/generated/skm-units.schema.json' with { type: 'json' };
import assessment from '../model/schemas/assessment.schema.json' with { type: 'json' };
import baseline from '../model/schemas/baseline.schema.json' with { type: 'json' };
import checklist from '../model/schemas/checklist.schema.json' with { type: 'json' };
import compare from '../model/schemas/compare.schema.json' with { type: 'json' };
import importMap from '../model/schemas/import-map.schema.json' with { type: 'json' };
import lock from '../model/schemas/lock.schema.json' with { type: 'json' };
import trend from '../model/schemas/trend.schema.json' with { type: 'json' };
import verificationFile from '../model/schemas/verification.schema.json' with { type: 'json' };
import workspace from '../model/schemas/workspace.schema.json' with { type: 'json' };
import { addIndonesianNames } from './add-indonesian-names.ts';

/** It has the parts of an assessment. */
const verification = { ...verificationFile, definitions: assessment.definitions };

/** Its rules are those of the registry. */
const lint = {
  ...lintRun,
  definitions: {
    ...lintRun.definitions,
    PrintedFinding: {
      ...lintRun.definitions.PrintedFinding,
      properties: { ...lintRun.definitions.PrintedFinding.properties, rule: { enum: LINT_RULE_IDS } },
    },
  },
};

/** The JSON Schemas that ship, by name; the only list of them. */
export const SCHEMAS = {
  checklist,
  assessment: addIndonesianNames(assessment),
  verification: addIndonesianNames(verification),
  workspace: addIndonesianNames(workspace),
  'import-map': addIndonesianNames(importMap),
  lock,
  run,
  plan,
  collect,
  compare,
  trend,
  baseline,
  ndjson,
  lint,
  skm,
  'skm-units': skmUnits,
} as const satisfies Record<string, object>;

export type SchemaName = keyof typeof SCHEMAS;
