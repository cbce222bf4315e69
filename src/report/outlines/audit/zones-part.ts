import { ZONES } from '../../../model/checklist.ts';
import type { ZonesBlock } from '../outline.ts';
import type { AuditContext, Part } from './audit-context.ts';
import { workbookTexts } from './workbook-texts.ts';

/** How many units are in each zone. */
export const zonesPart: Part = (context) => [{ heading: '', blocks: [zonesBlock(context)] }];

export function zonesBlock({ run, messages }: AuditContext): ZonesBlock {
  const { report } = messages;
  const texts = workbookTexts(messages);
  const { zones: counts, units } = run.institution;
  const zones = ZONES.map((zone) => ({ zone, name: report.zones[zone], count: counts[zone] }));
  const others = [
    { name: report.notScored, count: run.counts.notScored },
    { name: report.rejected, count: run.counts.rejected },
    { name: report.missing, count: run.counts.missing },
    ...(run.counts.notRead === undefined ? [] : [{ name: report.notRead, count: run.counts.notRead }]),
    { name: texts.found, count: run.counts.found },
  ];
  const list = zones.map(({ name, count }) => `${name} ${count}`).join(', ');
  return {
    kind: 'zones',
    zones,
    all: units,
    others,
    titles: [texts.zones, report.columns.units],
    sentence: `${report.unitCount(units)}: ${list}`,
  };
}
