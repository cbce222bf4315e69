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

/** Letters alone, without `dan` and `atau` wherever blanks have gone or come: `SistemMekanisme dan Prosedur`. */
function lettersOf(words: string): string {
  return words.replaceAll(' ', '').replace(/dan(?:atau)?|atau/g, '');
}

const BY_LETTERS: ReadonlyMap<string, ComponentId> = new Map(
  [...KNOWN].map(([words, { component }]) => [lettersOf(words), component]),
);

/** A known heading with a blank too many or too few, as narrow columns and copied tables leave it. */
export function knownByLetters(words: string): RecognisedHeading | undefined {
  const component = BY_LETTERS.get(lettersOf(words));
  return component === undefined ? undefined : { component, likeness: 'variant' };
}
