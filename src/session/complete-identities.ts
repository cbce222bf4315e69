/** Whom a file is about, as far as the file or its workspace says. */
export interface Identity {
  readonly institution: string | undefined;
  readonly period: string | undefined;
}

/** A name as it is compared: case and blanks do not distinguish institutions. Undefined where nothing is written. */
export function comparableName(name: string | undefined): string | undefined {
  const text = name?.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  return text === '' ? undefined : text;
}

/** An identity as a key of a map. */
export function identityKey({ institution, period }: Identity): string {
  return JSON.stringify([comparableName(institution) ?? null, comparableName(period) ?? null]);
}

/**
 * The identity that each one belongs to, by its key. One that lacks its institution or its period is completed where
 * only one other identity says more and agrees with it; else it stays as it is, and is about a group of its own.
 */
export function completeIdentities(identities: readonly Identity[]): ReadonlyMap<string, string> {
  const distinct = [...new Map(identities.map((one) => [identityKey(one), comparable(one)])).values()];
  const [institution, ...institutions] = namesOf(distinct, 'institution');
  const [period, ...periods] = namesOf(distinct, 'period');
  if (institutions.length + periods.length === 0) {
    const only = identityKey({ institution, period });
    return new Map(distinct.map((one) => [identityKey(one), only]));
  }
  const complete = (one: Identity): string => {
    const targets = new Set(distinct.filter((other) => saysMore(other, one)).map(complete));
    const [target, ...others] = targets;
    return target === undefined || others.length > 0 ? identityKey(one) : target;
  };
  return new Map(distinct.map((one) => [identityKey(one), complete(one)]));
}

function comparable({ institution, period }: Identity): Identity {
  return { institution: comparableName(institution), period: comparableName(period) };
}

function namesOf(identities: readonly Identity[], part: keyof Identity): string[] {
  return [...new Set(identities.flatMap((one) => one[part] ?? []))];
}

/** Whether an identity has all that another one has, and what that one lacks. */
function saysMore(other: Identity, one: Identity): boolean {
  const agrees = (part: keyof Identity) => one[part] === undefined || one[part] === other[part];
  return agrees('institution') && agrees('period') && identityKey(other) !== identityKey(one);
}

/** Whether the names that an identity gives are those of a key; one that gives none names every key. */
export function isNamedBy(key: string, { institution, period }: Identity): boolean {
  const [ofInstitution, ofPeriod]: unknown[] = JSON.parse(key);
  const [name, time] = [comparableName(institution), comparableName(period)];
  return (name === undefined || name === ofInstitution) && (time === undefined || time === ofPeriod);
}
