import { COMPONENTS, type PlacedText, type ServiceStandard } from '../../model/standards-document.ts';
import { stateOf } from './content-state.ts';
import { excerpt, type Found, type Rule } from './rule.ts';
import { serviceFinder } from './same-service.ts';

export const serviceWithoutName: Rule<'service-without-name'> = ({ document }) =>
  document.services.filter(({ name }) => name === undefined).map((service) => ({ facts: {}, at: service.at, service }));

/** What the decree lists and what its annex contains. */
export const servicesDiffer: Rule<'services-differ'> = ({ document }) => {
  const listed = document.decree?.services ?? [];
  const held = named(document.services);
  if (listed.length === 0 || held.length === 0) return [];
  const isHeld = serviceFinder(held.map(({ name }) => name));
  const isListed = serviceFinder(listed.map(({ text }) => text));
  const absent = listed.filter(({ text }) => !isHeld(text));
  const unlisted = held.filter(({ name }) => !isListed(name));
  return [
    ...absent.map(
      ({ text, at }: PlacedText): Found<'services-differ'> => ({
        facts: { service: excerpt(text), missingIn: 'annex' },
        at,
      }),
    ),
    ...unlisted.map(
      ({ name, service }): Found<'services-differ'> => ({
        facts: { service: excerpt(name), missingIn: 'decree' },
        at: service.at,
        service,
      }),
    ),
  ];
};

/** The service delivery of every service, where it is said to be published. */
export const serviceUnpublished: Rule<'service-unpublished'> = ({ document, settings }) =>
  (settings.published ?? []).flatMap(({ place, document: published }) => {
    const isPublished = serviceFinder(named(published.services.filter(isWhole)).map(({ name }) => name));
    return named(document.services)
      .filter(({ name }) => !isPublished(name))
      .map(({ name, service }) => ({ facts: { service: excerpt(name), place }, at: service.at, service }));
  });

/** The services that have a name. */
function named(services: readonly ServiceStandard[]) {
  return services.flatMap((service) => (service.name === undefined ? [] : { name: service.name, service }));
}

/** Whether all components of the delivery of a service are there, and say something. */
function isWhole(service: ServiceStandard): boolean {
  const filled = new Set(
    service.components.filter((found) => stateOf(found) === 'filled').map(({ component }) => component),
  );
  return COMPONENTS.every(({ id, part }) => part !== 'delivery' || filled.has(id));
}
