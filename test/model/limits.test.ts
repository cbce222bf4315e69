import { expect, test } from 'vitest';
import { LIMITS } from '../../src/model/limits.ts';
import assessment from '../../src/model/schemas/assessment.schema.json' with { type: 'json' };
import checklist from '../../src/model/schemas/checklist.schema.json' with { type: 'json' };
import workspace from '../../src/model/schemas/workspace.schema.json' with { type: 'json' };

/** Every value of these keywords anywhere in a schema. */
function limitsIn(schema: unknown, keywords: readonly string[]): number[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    keywords.includes(key) && typeof value === 'number' ? [value] : limitsIn(value, keywords),
  );
}

test('the limits that the JSON Schemas state are those of the program', () => {
  const counts = [assessment, checklist, workspace].map(
    (schema) => new Set(limitsIn(schema, ['maxItems', 'maxProperties'])),
  );
  expect(counts).toEqual([
    new Set([LIMITS.services, LIMITS.evidence]),
    new Set([LIMITS.choices, LIMITS.topics]),
    new Set([LIMITS.units, LIMITS.lintEntries, LIMITS.choices]),
  ]);
  for (const { definitions } of [assessment, checklist]) {
    expect(definitions.identifier.maxLength).toBe(LIMITS.identifierLength);
    expect(definitions.text.maxLength).toBe(LIMITS.textLength);
  }
  expect(workspace.properties.units.items.maxLength).toBe(LIMITS.identifierLength);
  expect(checklist.properties.scale.properties.decimals.maximum).toBe(LIMITS.decimals);
  const lengths = [assessment, checklist, workspace].map((schema) => new Set(limitsIn(schema, ['maxLength'])));
  const { identifierLength, textLength, answerLength, pathLength, linkLength, replacementLength, headingLength } =
    LIMITS;
  expect(lengths).toEqual([
    new Set([pathLength, identifierLength, textLength, answerLength, linkLength]),
    new Set([identifierLength, textLength, answerLength, linkLength]),
    new Set([pathLength, identifierLength, replacementLength, headingLength, textLength]),
  ]);
  expect(checklist.definitions.decimal.pattern).toContain(`{1,${LIMITS.digits}}([.,][0-9]{1,${LIMITS.digits}})`);
});
