import { ZONES } from '../../../model/checklist.ts';
import type { ZonesBlock } from '../outline.ts';
import type { AuditContext, Part } from './audit-context.ts';

/** How many units are in each zone. */
export const zonesPart: Part = (context) => [{ heading: '', blocks: [zonesBlock(context)] }];

export function zonesBlock({ run, messages }: AuditContext): ZonesBlock {
  const { report } = messages;
  const { zones: counts, units } = run.institution;
  const zones = ZONES.map((zone) => ({ zone, name: report.zones[zone], count: counts[zone] }));
  const list = zones.map(({ name, count }) => `${name} ${count}`).join(', ');
  return { kind: 'zones', zones, all: units, sentence: `${report.unitCount(units)}: ${list}` };
}
