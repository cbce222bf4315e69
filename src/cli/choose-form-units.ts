import { type ListedUnit, listServices } from '../forms/read-units.ts';
import type { CommandMessages } from '../messages/messages.ts';
import type { Loaded } from '../model/diagnostic.ts';
import { proposeId } from '../text/propose-id.ts';
import { listUnits } from './list-units.ts';
import type { Before } from './read-before.ts';
import { UsageError } from './usage-error.ts';

/** What the command line says of the units that are to answer. */
export interface UnitChoice {
  readonly unit?: string;
  readonly id?: string;
  readonly units?: string;
  readonly kind?: string;
  readonly head?: string;
  readonly service: readonly string[];
}

/** A unit that is to answer, with what it answered last year, where that is known. */
export interface AnsweringUnit extends ListedUnit {
  readonly before?: ReadonlyMap<string, string>;
}

/** The units that forms are made for: of the command line, of a table, or all of last year. */
export function chooseFormUnits(
  choice: UnitChoice,
  before: Before | undefined,
  cwd: string,
  { commands: { new: words } }: CommandMessages,
): Loaded<readonly AnsweringUnit[]> {
  const { unit, units, id } = choice;
  if (unit !== undefined && units !== undefined) throw new UsageError(words.unitAndUnits);
  if (units !== undefined) {
    const listed = listUnits(units, cwd);
    return listed.ok ? { ...listed, value: listed.value.map((one) => withBefore(one, before)) } : listed;
  }
  const known = before?.units ?? [];
  if (unit === undefined && id === undefined) {
    if (before === undefined) throw new UsageError(words.noUnit);
    return { ok: true, value: known.map((one) => withBefore(one, before)), warnings: [] };
  }
  const earlier = known.find((one) => (id === undefined ? one.unit.name === unit : one.unit.id === id));
  const name = unit ?? earlier?.unit.name;
  if (name === undefined) throw new UsageError(words.noUnit);
  const { kind, head } = choice;
  const own = {
    unit: {
      id: id ?? earlier?.unit.id ?? proposeId(name, new Set(), 'unit'),
      name,
      ...(kind === undefined ? {} : { kind }),
      ...(head === undefined ? {} : { head }),
    },
    services: listServices(choice.service),
  };
  return { ok: true, value: [withBefore(own, before)], warnings: [] };
}

/** A unit completed by what is known of it from last year: what is said now counts. */
function withBefore(listed: ListedUnit, before: Before | undefined): AnsweringUnit {
  const earlier = before?.units.find(({ unit }) => unit.id === listed.unit.id);
  if (earlier === undefined) return listed;
  return {
    unit: { ...earlier.unit, ...listed.unit },
    services: listed.services.length > 0 ? listed.services : earlier.services,
    before: earlier.answers,
  };
}
