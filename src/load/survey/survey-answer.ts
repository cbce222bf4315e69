import { LIMITS } from '../../model/limits.ts';
import { type ElementId, SURVEY_ANSWERS, type SurveyAnswer } from '../../model/survey.ts';
import { readAnswerWords } from './answer-words.ts';
import { cellText } from './cell-text.ts';

/** What a cell says: an answer (by its number or by words), nothing, or something that is none. */
export type CellAnswer =
  | { readonly kind: 'answer'; readonly answer: SurveyAnswer; readonly byWords?: true }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly text: string; readonly problem: 'number' | 'formula' | 'word' };

/** Dashes stand for "nothing" in many tables. */
const EMPTY = /^[-\u2010-\u2015\u2212.]*$/;
/** `="3"` is how programs keep Excel from reading a number. */
const AS_TEXT = /^="([^"]*)"$/;
const ANSWER = /^0?([1-4])(?:[.,]0+)?$/;
const NUMBER = /^-?\d+(?:[.,]\d+)*$/;

/** Reads one cell of an element: a whole number, which may have a fraction of zeros (`3,0`), or the element's own words. */
export function readAnswer(cell: string, element: ElementId): CellAnswer {
  const shown = cellText(cell);
  if (cell.trim().length > LIMITS.answerLength) return { kind: 'wrong', text: shown.slice(0, 40), problem: 'word' };
  const text = AS_TEXT.exec(shown)?.[1]?.trim() ?? shown;
  if (EMPTY.test(text)) return { kind: 'empty' };
  const digit = ANSWER.exec(text)?.[1];
  const answer = SURVEY_ANSWERS.find((one) => String(one) === digit);
  if (answer !== undefined) return { kind: 'answer', answer };
  const worded = readAnswerWords(text, element);
  if (worded !== undefined) return { kind: 'answer', answer: worded, byWords: true };
  const problem = NUMBER.test(text) ? 'number' : /^[=+@]/.test(text) ? 'formula' : 'word';
  return { kind: 'wrong', text: text.slice(0, 40), problem };
}
