import type { Messages } from '../messages/messages.ts';
import type { Run, WhatIf } from '../model/run.ts';
import { sentenceCase } from './sentence-case.ts';
import { scoreFormat, zoneWord } from './wording.ts';

/** Units that are named in one sentence, and units whose results are told. */
const MOST = { named: 3, results: 12 } as const;

/** That a run is a what-if, what is assumed, and what it changes; none of another run. */
export function whatIfLines(run: Run, messages: Messages): string[] {
  const { whatIf, units } = run;
  if (whatIf === undefined) return [];
  const { whatIf: texts } = messages.further;
  const score = scoreFormat(run, messages);
  const inWords = ({ score: value, zone }: WhatIf['before']) =>
    value === null ? messages.report.notScored : `${score(value)} (${messages.report.zone(zoneWord(zone, messages))})`;
  const shown = whatIf.units.slice(0, MOST.results);
  const left = whatIf.units.length - shown.length;
  return [
    texts.changes(whatIf.changes.length),
    ...changeLines(whatIf, messages),
    ...(units.length > 1 ? [texts.result(texts.institution, inWords(whatIf.before), inWords(whatIf.after))] : []),
    ...shown.map(({ name, before, after }) => texts.result(name, inWords(before), inWords(after))),
    ...(left > 0 ? [texts.more(left)] : []),
    texts.proof,
  ].map(sentenceCase);
}

/** A sentence for each answer that becomes another one, with the units where it does. */
function changeLines({ changes }: WhatIf, messages: Messages): string[] {
  const { whatIf: texts } = messages.further;
  const groups = new Map<string, { readonly change: WhatIf['changes'][number]; readonly names: Set<string> }>();
  for (const change of changes) {
    const { item, service, from, to, name } = change;
    const key = JSON.stringify([item, service, from, to]);
    const group = groups.get(key) ?? { change, names: new Set() };
    group.names.add(name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ change: { title, service, from, to }, names }) => {
    const { notAnswered } = messages.report;
    const units = names.size > MOST.named ? texts.units(names.size) : [...names].join(', ');
    return texts.change(
      service === null ? title : `${title} [${service}]`,
      from ?? notAnswered,
      to ?? notAnswered,
      units,
    );
  });
}
