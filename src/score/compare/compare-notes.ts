import type { Comparability, ComparisonNote } from '../../model/compare-run.ts';
import type { UnitPair } from './compare-gaps.ts';
import type { ComparedRun } from './compared-run.ts';

/** What a reader must know before comparing the figures of two runs. */
export function compareNotes(
  before: ComparedRun,
  after: ComparedRun,
  comparable: Comparability,
  pairs: readonly UnitPair[],
): ComparisonNote[] {
  const [was, is] = [before.run, after.run];
  const notes: ComparisonNote[] = [];
  const names = [was.institution.name, is.institution.name] as const;
  if (names[0] !== null && names[1] !== null && names[0].toLowerCase() !== names[1].toLowerCase()) {
    notes.push({ code: 'institution', before: names[0], after: names[1] });
  }
  if (is.asOf < was.asOf) notes.push({ code: 'order', before: was.asOf, after: is.asOf });
  if (was.basis !== is.basis) notes.push({ code: 'basis', before: was.basis, after: is.basis });
  notes.push(...checklistNotes(before, after));
  if (comparable === 'scores') {
    const others = pairs.filter((pair) => pair.was.services !== pair.is.services).map((pair) => pair.is.id);
    if (is.checklist?.rollup === 'mean-of-services' && others.length > 0) {
      notes.push({ code: 'services', units: others });
    }
    for (const [side, one] of [
      ['before', before],
      ['after', after],
    ] as const) {
      if (!one.run.institution.complete) notes.push({ code: 'incomplete', side });
      const partial = pairs.length < one.run.counts.scored;
      if (one.exact === undefined && partial) notes.push({ code: 'decimals', side });
    }
  }
  return notes;
}

function checklistNotes({ run: before }: ComparedRun, { run: after }: ComparedRun): ComparisonNote[] {
  const [was, is] = [before.checklist, after.checklist];
  if (was === null || is === null || was.sha256 === is.sha256) return [];
  if (was.id !== is.id) return [{ code: 'checklist', before: was.id, after: is.id }];
  const file: ComparisonNote = { code: 'checklist-file', before: was.version, after: is.version };
  if (was.scale.max === is.scale.max) return [file];
  return [file, { code: 'scale', before: was.scale.max, after: is.scale.max }];
}
