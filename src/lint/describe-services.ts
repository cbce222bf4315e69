import type { ServiceResult } from '../model/lint-run.ts';
import { COMPONENTS, type StandardsDocument } from '../model/standards-document.ts';
import { stateOf } from './content-state.ts';

/** The services of a document, each with the state of all 14 components. */
export function describeServices({ services }: StandardsDocument): ServiceResult[] {
  return services.map(({ name, at, components }) => ({
    name: name ?? null,
    at,
    components: COMPONENTS.map(({ id }) => {
      const found = components.find(({ component }) => component === id);
      if (found === undefined) return { component: id, state: 'missing', heading: null, likeness: null, at: null };
      const state = stateOf(found);
      return {
        component: id,
        state,
        heading: found.heading.text,
        likeness: found.likeness,
        at: state === 'empty' ? found.heading.at : found.content.at,
      };
    }),
  }));
}
