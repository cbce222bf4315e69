import { COMPONENT_TITLES } from '../model/component-titles.ts';
import type { LintPolicy } from '../model/lint-policy.ts';
import { COMPONENTS, type ComponentId, type Likeness } from '../model/standards-document.ts';
import { headingWords } from './heading-words.ts';

export interface RecognisedHeading {
  readonly component: ComponentId;
  readonly likeness: Likeness;
}

/** Known headings by their words, as `headingWords` gives them. */
export type KnownHeadings = ReadonlyMap<string, RecognisedHeading>;

/** How UU 25/2009 Pasal 21 writes each component, as `headingWords` gives it. */
export const LAW_HEADINGS: ReadonlyMap<ComponentId, string> = new Map(
  COMPONENTS.map(({ id }) => [id, headingWords(COMPONENT_TITLES[id])]),
);

/** The headings of the law and their synonyms. What is known of a heading already is not changed by a further synonym. */
export function knownHeadings(synonyms: LintPolicy['synonyms']): KnownHeadings {
  const known = new Map<string, RecognisedHeading>();
  for (const [component, words] of LAW_HEADINGS) known.set(words, { component, likeness: 'exact' });
  for (const { id } of COMPONENTS) {
    for (const synonym of synonyms[id] ?? []) {
      const words = componentWords(synonym);
      if (words !== '' && !known.has(words)) known.set(words, { component: id, likeness: 'variant' });
    }
  }
  return known;
}

/** The words of a component's heading, by which headings are compared; `layanan` is `pelayanan`. */
export function componentWords(heading: string): string {
  return headingWords(heading).replace(/\blayanan\b/g, 'pelayanan');
}

/** Letters alone, without `dan` and `atau` wherever blanks have gone or come: `SistemMekanisme dan Prosedur`. */
function lettersOf(words: string): string {
  return words.replaceAll(' ', '').replace(/dan(?:atau)?|atau/g, '');
}

/** Finds a known heading with a blank too many or too few, as narrow columns and copied tables leave it. */
export function findByLetters(known: KnownHeadings): (words: string) => RecognisedHeading | undefined {
  const byLetters = new Map([...known].map(([words, { component }]) => [lettersOf(words), component]));
  return (words) => {
    const component = byLetters.get(lettersOf(words));
    return component === undefined ? undefined : { component, likeness: 'variant' };
  };
}
