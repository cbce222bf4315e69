import { COMPONENTS, type PlacedText, type ServiceStandard } from '../../model/standards-document.ts';
import { stateOf } from './content-state.ts';
import { excerpt, type Found, type Rule } from './rule.ts';
import { serviceFinder } from './same-service.ts';

export const nothingRecognised: Rule<'nothing-recognised'> = ({ document }) => {
  const nothing = document.kind === 'other' || (document.kind === 'standar' && document.services.length === 0);
  return nothing ? [{ facts: {}, at: document.at }] : [];
};

export const serviceWithoutName: Rule<'service-without-name'> = ({ document }) =>
  document.services.filter(({ name }) => name === undefined).map((service) => ({ facts: {}, at: service.at, service }));

/** What the decree lists and what its annex holds. */
export const servicesDiffer: Rule<'services-differ'> = ({ document }) => {
  const listed = document.decree?.services ?? [];
  const held = document.services.filter(({ name }) => name !== undefined);
  if (listed.length === 0 || held.length === 0) return [];
  const isHeld = serviceFinder(held.map(({ name }) => name ?? ''));
  const isListed = serviceFinder(listed.map(({ text }) => text));
  const absent = listed.filter(({ text }) => !isHeld(text));
  const unlisted = held.filter(({ name }) => !isListed(name ?? ''));
  return [
    ...absent.map(
      ({ text, at }: PlacedText): Found<'services-differ'> => ({
        facts: { service: excerpt(text), missingIn: 'annex' },
        at,
      }),
    ),
    ...unlisted.map(
      (service): Found<'services-differ'> => ({
        facts: { service: excerpt(service.name ?? ''), missingIn: 'decree' },
        at: service.at,
        service,
      }),
    ),
  ];
};

/** The service delivery of every service, where it is said to be published. */
export const serviceUnpublished: Rule<'service-unpublished'> = ({ document, settings }) =>
  (settings.published ?? []).flatMap(({ place, document: published }) => {
    const isPublished = serviceFinder(published.services.filter(isWhole).map(({ name }) => name ?? ''));
    return document.services
      .filter(({ name }) => name !== undefined && !isPublished(name))
      .map((service) => ({ facts: { service: excerpt(service.name ?? ''), place }, at: service.at, service }));
  });

/** Whether all components of the delivery of a service are there, and say something. */
function isWhole(service: ServiceStandard): boolean {
  const filled = new Set(
    service.components.filter((found) => stateOf(found) === 'filled').map(({ component }) => component),
  );
  return COMPONENTS.every(({ id, part }) => part !== 'delivery' || filled.has(id));
}
