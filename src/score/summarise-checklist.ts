import type { Checklist } from '../model/checklist.ts';
import { multiply, toNumber, whole } from '../model/rational.ts';
import type { ChecklistSummary } from '../model/run.ts';
import { isProvisional } from './provisional.ts';
import { sectionsWhere } from './sections-where.ts';

/** What the reports say of a checklist. `sha256` is that of its file. */
export function summariseChecklist(checklist: Checklist, sha256: string): ChecklistSummary {
  const { id, title, version, years, standing, scale, rollup, items, zones, root, sources, order } = checklist;
  const provisional = sectionsWhere(root, isProvisional);
  return {
    id,
    title,
    version,
    years: years ?? null,
    sha256,
    standing,
    scale: { max: toNumber(scale.max), decimals: scale.decimals },
    rollup,
    items: items.length,
    zones: zones.levels.map(({ min, require, ...level }) => ({
      min: toNumber(min),
      ...level,
      ...(require === undefined
        ? {}
        : { require: require.map((one) => ({ ...one, min: toNumber(multiply(one.min, whole(100))) })) }),
    })),
    ...(zones.colors === undefined ? {} : { colors: summariseColors(zones.colors, sources) }),
    ...(order === undefined ? {} : { order }),
    ...(provisional.length === 0 ? {} : { provisional: provisional.map((one) => ({ id: one.id, title: one.title })) }),
    assumed: sectionsWhere(root, ({ weights }) => weights === 'assumed').map((section) => section.title),
    sources: sources.map((source) => ({ id: source.id, title: source.title, status: source.status })),
  };
}

/** Colours without a source are an assumption, as weights are. */
function summariseColors(
  { note, source: id, year }: NonNullable<Checklist['zones']['colors']>,
  sources: Checklist['sources'],
): NonNullable<ChecklistSummary['colors']> {
  const source = sources.find((one) => one.id === id);
  return {
    note,
    source: source?.title ?? null,
    standing: source?.status ?? 'assumption',
    ...(year === undefined ? {} : { year }),
  };
}
