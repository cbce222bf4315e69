import type { AllowedAnswers } from '../../forms/form.ts';
import { NOT_APPLICABLE } from '../../model/assessment.ts';
import { element, elements, optional } from '../elements.ts';
import { fieldText, setFieldText } from './field-text.ts';

/** What one block of controls says: an answer of the scale, `tidak berlaku` or nothing, and why it does not apply. */
export interface BlockAnswer {
  readonly answer: string;
  readonly reason: string;
}

/** Reads a block. */
export function readBlock(block: HTMLElement, answers: AllowedAnswers): BlockAnswer {
  const because = optional(HTMLInputElement, '.reason-text', block);
  const reason = because === undefined ? '' : fieldText(because);
  if (answers.kind === 'number') {
    const isAway = optional(HTMLInputElement, '.na', block)?.checked === true;
    const figure = element(HTMLInputElement, '.figure', block).value.trim();
    return isAway ? { answer: NOT_APPLICABLE, reason } : { answer: figure, reason: '' };
  }
  const value = elements(HTMLInputElement, 'input[type=radio]', block).find(({ checked }) => checked)?.value ?? '';
  if (value === 'na') return { answer: NOT_APPLICABLE, reason };
  return { answer: value === '' ? '' : (answers.words[Number(value)] ?? ''), reason: '' };
}

/** Fills a block in. `answer` is worded as the scale words it. */
export function fillBlock(block: HTMLElement, answers: AllowedAnswers, { answer, reason }: BlockAnswer): void {
  const isAway = answer === NOT_APPLICABLE;
  const because = optional(HTMLInputElement, '.reason-text', block);
  if (because !== undefined) setFieldText(because, reason);
  if (answers.kind === 'number') {
    element(HTMLInputElement, '.figure', block).value = isAway ? '' : answer;
    const away = optional(HTMLInputElement, '.na', block);
    if (away !== undefined) away.checked = isAway;
  } else {
    const place = answers.words.indexOf(answer);
    const value = isAway ? 'na' : place < 0 ? '' : String(place);
    for (const radio of elements(HTMLInputElement, 'input[type=radio]', block)) radio.checked = radio.value === value;
  }
  showReason(block, answers);
}

/** Shows the place for a reason where one is asked for. */
export function showReason(block: HTMLElement, answers: AllowedAnswers): void {
  const isAway = readBlock(block, answers).answer === NOT_APPLICABLE;
  const place = optional(HTMLElement, 'label.reason', block);
  if (place !== undefined) place.hidden = !isAway;
  if (answers.kind === 'number') element(HTMLInputElement, '.figure', block).disabled = isAway;
}
