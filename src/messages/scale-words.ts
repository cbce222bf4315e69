import { ELEMENTS } from '../model/survey.ts';
import { OFFICIAL_ANSWERS } from '../model/survey-scale.ts';

/** The official answers to an element, by its name: `Waktu: Tidak cepat = 1, ...`; the name alone where the id is no element's. */
export function scaleWords(id: string, name: string): string {
  const element = ELEMENTS.find((one) => one === id);
  if (element === undefined) return name;
  return `${name}: ${OFFICIAL_ANSWERS[element].map((words, index) => `${words} = ${index + 1}`).join(', ')}`;
}
