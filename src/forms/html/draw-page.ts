import { formPage as en } from '../../messages/en/form-page.ts';
import type { FormPageTexts } from '../../messages/form-page-texts.ts';
import { formPage as id } from '../../messages/id/form-page.ts';
import type { Language } from '../../model/workspace.ts';
import { embeddedJson } from '../../text/html/embedded-json.ts';
import { embed, type Html, html, markupText, nothing } from '../../text/html/markup.ts';
import { type Form, itemsOfForm } from '../form.ts';
import type { FormSurroundings } from '../form-surroundings.ts';
import { FORM_WORDS } from '../form-words.ts';
import { drawItem, drawItemRest, drawSection, type PageWords } from './draw-item.ts';
import { DATA_IDS, type FormPageData } from './page-data.ts';
import { FORM_STYLE } from './style.ts';

const PAGE_WORDS: Readonly<Record<Language, FormPageTexts>> = { id, en };

/**
 * A form as one page that works without a network: it scores itself with the program that `surroundings` gives, and saves
 * itself. Its policy allows its own style and script, and nothing else.
 */
export function drawFormPage(form: Form, language: Language, { packed, script, hash }: FormSurroundings): string {
  const words = { form: FORM_WORDS[language], page: PAGE_WORDS[language] };
  const program = script(language);
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash(FORM_STYLE)}'`,
    `script-src 'sha256-${hash(program)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const data: FormPageData = {
    packed,
    checklist: form.checklist.name,
    ...(form.institution === undefined ? {} : { institution: form.institution }),
    ...(form.period === undefined ? {} : { period: form.period }),
    unit: form.unit,
    services: form.services,
    items: itemsOfForm(form).map(({ id: item, per, answers }) => ({ id: item, per, answers })),
  };
  const head = html`<meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light">
    <meta name="referrer" content="no-referrer">
    <title>${form.unit.name} – ${words.form.titles.assessment}</title>`;
  const json = (name: string, text: string) =>
    markupText(embed('script', text, ` type="application/json" id="${name}"`));
  return [
    '<!doctype html>',
    `<html lang="${language}"><head>${markupText(head)}`,
    markupText(embed('style', FORM_STYLE)),
    `</head><body>${markupText(drawBody(form, words))}`,
    json(DATA_IDS.form, embeddedJson(data)),
    json(DATA_IDS.state, ''),
    `${markupText(embed('script', program))}</body></html>`,
    '',
  ].join('\n');
}

function drawBody(form: Form, words: PageWords): Html {
  const { form: texts, page } = words;
  const { checklist, unit, institution, period, rows } = form;
  let index = 0;
  const drawn = rows.map((row) =>
    row.kind === 'section' ? drawSection(row) : drawItem(row, index++, form.periodBefore, words),
  );
  const hasServices = itemsOfForm(form).some(({ per }) => per === 'service');
  return html`<a class="skip" href="#items">${page.skip}</a>
    <header><p class="kicker">${texts.titles.assessment}</p>
    <h1 id="title">${unit.name}</h1><p>${texts.checklist(checklist.title, checklist.years, checklist.version)}</p></header>
    <noscript><p class="warn">${page.noScript}</p></noscript>
    <p class="bar" role="status" aria-live="polite" id="bar"></p>
    <div class="warn" id="kept" role="alert" hidden><p>${page.kept.found}</p><p class="tools"><button type="button" id="restore">${page.kept.restore}</button><button type="button" id="discard">${page.kept.discard}</button></p></div>
    <main><form id="form" autocomplete="off" novalidate>
    <section class="steps"><h2>${page.stepsHeading}</h2><ol>${page.steps.map((step) => html`<li>${step}</li>`)}</ol></section>
    <section><h2>${page.identity}</h2><div class="grid">
    ${textField('institution', page.institution, institution)}${textField('period', page.period, period)}
    ${textField('unit-name', texts.unit, unit.name)}${textField('unit-kind', page.kind, unit.kind)}${textField('unit-head', texts.head, unit.head)}
    <p class="fact"><b>${page.unitId}:</b> ${unit.id}</p>
    <label>${page.asOf}<input type="date" id="as-of"></label></div></section>
    ${hasServices ? drawServices(page) : nothing}
    <section id="items" tabindex="-1">${drawn}</section>
    <section id="result"><h2>${page.result}</h2><div id="outcome"></div></section>
    <section id="save" class="screen"><h2>${page.save.heading}</h2>
    <p class="tools"><button type="button" id="save-assessment" class="main">${page.save.assessment}</button>
    <button type="button" id="save-copy">${page.save.copy}</button>
    <button type="button" id="print">${page.save.print}</button>
    <label class="button">${page.save.open}<input type="file" id="open" accept=".json,.yaml,.yml"></label></p>
    <p class="aside">${page.save.help}</p><p role="status" aria-live="polite" id="told"></p></section>
    <section class="paper signature"><p>${page.signature.place}</p><p>${page.signature.filledBy}</p><p>${texts.head}</p></section>
    </form></main>
    ${drawItemRest(words)}
    <template id="piece"><li class="piece"><label>${page.evidence.name}<input type="text" class="piece-name" maxlength="2000"></label>
    <label>${page.evidence.dated}<input type="date" class="piece-dated"></label><label>${page.evidence.until}<input type="date" class="piece-until"></label>
    <label>${page.evidence.note}<input type="text" class="piece-note" maxlength="10000"></label>
    <p class="aside piece-hash"></p><button type="button" class="piece-remove">${page.remove}</button></li></template>`;
}

function textField(name: string, label: string, value: string | undefined): Html {
  return html`<label>${label}<input type="text" id="${name}" value="${value ?? ''}" maxlength="10000" autocomplete="off"></label>`;
}

function drawServices(page: FormPageTexts): Html {
  return html`<section><h2>${page.services}</h2><p class="guidance">${page.servicesHelp}</p><ul id="services"></ul>
    <p class="tools screen"><label>${page.newService}<input type="text" id="service-name" maxlength="200" autocomplete="off"></label>
    <button type="button" id="service-add">${page.addService}</button></p></section>`;
}
