import { NOT_APPLICABLE } from '../../model/assessment.ts';
import type { Gap } from '../../model/run.ts';

/**
 * The services that have a gap: all of them, or some by their ids. Where the answers do not say which (they are all the best
 * one and lack proof), all.
 */
export function openServices({ services, best }: Pick<Gap, 'services' | 'best'>): 'all' | ReadonlySet<string> {
  const applying = Object.entries(services ?? {}).filter(([, answer]) => answer !== NOT_APPLICABLE);
  const open = applying.filter(([, answer]) => answer !== best).map(([id]) => id);
  return open.length === 0 || open.length === applying.length ? 'all' : new Set(open);
}

/** A gap as a baseline lists it. */
export function baselineEntries(gap: Pick<Gap, 'item' | 'services' | 'best'>): string[] {
  const open = openServices(gap);
  return open === 'all' ? [gap.item] : [...open].map((service) => `${gap.item}@${service}`);
}
