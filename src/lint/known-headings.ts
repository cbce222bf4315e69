import type { ComponentId, Likeness } from '../model/standards-document.ts';
import { HEADINGS } from './heading-variants.ts';

export interface RecognisedHeading {
  readonly component: ComponentId;
  readonly likeness: Likeness;
}

/** Every known heading, by its words. */
export const KNOWN: ReadonlyMap<string, RecognisedHeading> = new Map(
  Object.entries(HEADINGS).flatMap(([id, { law, variants }]): (readonly [string, RecognisedHeading])[] => {
    const component = id as ComponentId;
    return [
      [law, { component, likeness: 'exact' }],
      ...variants.map((variant) => [variant, { component, likeness: 'variant' as const }] as const),
    ];
  }),
);
