import { serviceFinder } from './same-service.ts';

/** The one of some named things that a service's name means: called the same, or the first that is called much the same. */
export function findService<T extends { readonly name: string }>(name: string, services: readonly T[]): T | undefined {
  const wanted = name.trim().toLowerCase();
  const isMeant = serviceFinder([name]);
  return (
    services.find((service) => service.name.trim().toLowerCase() === wanted) ??
    services.find((service) => isMeant(service.name))
  );
}
