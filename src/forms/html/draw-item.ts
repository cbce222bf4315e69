import type { FormPageTexts } from '../../messages/form-page-texts.ts';
import type { FormTexts } from '../../messages/forms-texts.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import type { FormItem, FormSection } from '../form.ts';
import { evidenceAsked } from '../form-words.ts';

/** Words of a page. */
export interface PageWords {
  readonly form: FormTexts;
  readonly page: FormPageTexts;
}

/** The heading of a section, with its guidance. */
export function drawSection({ depth, number, title, guidance }: FormSection): Html {
  const text = guidance === undefined ? nothing : html`<p class="guidance">${guidance}</p>`;
  return depth === 1 ? html`<h2>${number} ${title}</h2>${text}` : html`<h3>${number} ${title}</h3>${text}`;
}

/** One item with all that is filled in of it. Its place among the items names its controls. */
export function drawItem(item: FormItem, index: number, periodBefore: string | undefined, words: PageWords): Html {
  const { form } = words;
  const { guidance, law, before, code } = item;
  const fact = (label: string, text: string | undefined) =>
    text === undefined || text === '' ? nothing : html`<p class="fact"><b>${label}:</b> ${text}</p>`;
  return html`<fieldset class="item" id="item-${index}" data-index="${index}">
    <legend><span class="no">${item.number}</span> ${item.title}${item.per === 'service' ? html` <small>(${form.perService})</small>` : nothing}</legend>
    ${guidance === undefined ? nothing : html`<p class="guidance">${guidance}</p>`}
    ${fact(form.code, code)}${fact(form.law, law.join('; '))}${fact(form.evidence, evidenceAsked(item, form))}${fact(form.before(periodBefore), before)}
    <div class="blocks">${drawBlock(item, index, words)}</div>
    </fieldset>`;
}

/** What every item has below its answers, once: the program of the page copies it for each item and names it there. */
export function drawItemRest({ page }: PageWords): Html {
  return html`<template id="item-rest"><div class="proof"><p class="label">${page.evidence.heading}</p><ul class="pieces"></ul>
    <p class="tools"><label class="button">${page.evidence.choose}<span class="hidden item-name"></span><input type="file" class="files" multiple></label>
    <button type="button" class="add-piece">${page.evidence.add}<span class="hidden item-name"></span></button></p></div>
    <label class="note">${page.note}<textarea class="note-text" rows="1" maxlength="10000"></textarea></label>
    <ul class="faults" hidden></ul></template>`;
}

/** The answer for the unit; the program of the page copies it for each service. */
function drawBlock({ answers, number, title }: FormItem, index: number, { form, page }: PageWords): Html {
  const name = `a${index}`;
  const choice = (value: string, label: string, className: string) =>
    html`<label class="${className}"><input type="radio" name="${name}" value="${value}"><span>${label}</span></label>`;
  const controls =
    answers.kind === 'number'
      ? html`<label class="number">${form.number(answers.min, answers.max)}<input type="text" inputmode="decimal" autocomplete="off" class="figure" maxlength="200"></label>
        ${answers.notApplicable ? html`<label class="choice"><input type="checkbox" class="na"><span>${page.notApplicable}</span></label>` : nothing}`
      : html`${answers.words.map((word, place) => choice(String(place), word, 'choice'))}
        ${answers.notApplicable ? choice('na', page.notApplicable, 'choice') : nothing}${choice('', page.unanswered, 'choice blank')}`;
  return html`<div class="block" role="group" aria-label="${number} ${title}"><p class="service" hidden></p>
    <div class="choices">${controls}</div>
    ${answers.notApplicable ? html`<label class="reason" hidden>${page.reason}<input type="text" class="reason-text" maxlength="10000"></label>` : nothing}</div>`;
}
