import {
  COMPONENTS,
  type ComponentId,
  type FoundComponent,
  type ServiceStandard,
} from '../model/standards-document.ts';
import { stateOf } from './content-state.ts';
import type { Check } from './rules/rule.ts';

/** A check that finds every component of a part that a service lacks. */
export function missingComponents(part: 'delivery' | 'manufacturing'): Check<{ readonly component: ComponentId }> {
  return ({ document }) =>
    document.services.flatMap((service) => {
      const present = new Set(service.components.map(({ component }) => component));
      return COMPONENTS.filter((one) => one.part === part && !present.has(one.id)).map(({ id }) => ({
        facts: { component: id },
        at: service.at,
        service,
        component: id,
      }));
    });
}

/** The components that have a text, are empty, or have a placeholder, each with its service. */
export function componentsInState(
  services: readonly ServiceStandard[],
  state: ReturnType<typeof stateOf>,
): { readonly service: ServiceStandard; readonly found: FoundComponent }[] {
  return services.flatMap((service) =>
    service.components.filter((found) => stateOf(found) === state).map((found) => ({ service, found })),
  );
}
