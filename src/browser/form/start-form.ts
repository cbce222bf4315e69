import { DATA_IDS, type FormPageData } from '../../forms/html/page-data.ts';
import { unpackChecklist } from '../../load/checklist/packed-checklist.ts';
import type { FormPageTexts } from '../../messages/form-page-texts.ts';
import type { Messages } from '../../messages/messages.ts';
import { localCalendarDate } from '../../text/local-calendar-date.ts';
import { proposeId } from '../../text/propose-id.ts';
import { element, elements, make, optional, setText } from '../elements.ts';
import { readBlock, showReason } from './answer-block.ts';
import { blocksOf, type Controls, fillContent, itemElement, readContent, setServices } from './controls.ts';
import { download } from './download.ts';
import { addEvidenceRow, type SeenFiles, showSeen } from './evidence-rows.ts';
import { hashFile } from './hash-file.ts';
import { openKept } from './keep-in-browser.ts';
import { openAssessment } from './open-assessment.ts';
import { type FormState, readState, withState, writeState } from './saved-state.ts';
import { scoreContent } from './score-content.ts';
import { showResult } from './show-result.ts';
import { writeJson } from './write-json.ts';

declare const PATUH_VERSION: string;

/** Makes a drawn form live: it scores itself while it is filled in, and saves itself. */
export function startForm(words: FormPageTexts, messages: Messages): void {
  // Before anything is changed: a filled copy is this page with another state.
  const pristine = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
  completeItems();
  const data = JSON.parse(element(HTMLElement, `#${DATA_IDS.form}`).textContent) as FormPageData;
  const checklist = unpackChecklist(data.packed, '');
  if (checklist === undefined) throw new Error('no checklist in the page');
  const places = new Map(data.items.map(({ id }, index) => [id, index]));
  const kept = openKept(`patuh ${data.checklist} ${data.unit.id} ${data.period ?? ''}`);
  const seen: SeenFiles = new Map();
  const date = element(HTMLInputElement, '#as-of');
  const told = (text: string) => setText(element(HTMLElement, '#told'), text);
  const today = localCalendarDate(new Date()) ?? '';
  let unsaved = false;
  const controls: Controls = {
    data,
    checklist: checklist.value,
    words,
    services: [],
    rest: [],
    onChange: () => changed(),
  };
  const text = () => `${writeJson(readContent(controls))}\n`;
  const state = () => writeState({ assessment: text(), asOf: date.value === today ? '' : date.value, seen });

  function refresh(): void {
    const blocks = data.items.flatMap(({ answers }, index) =>
      [...blocksOf(index).values()].map((block) => {
        showReason(block, answers);
        return readBlock(block, answers).answer !== '';
      }),
    );
    showSeen(seen, words);
    const asOf = date.value === '' ? today : date.value;
    const scoring = { checklist: checklist as NonNullable<typeof checklist>, file: `${data.unit.id}.json`, asOf, seen };
    const scored = scoreContent(text(), { ...scoring, version: PATUH_VERSION });
    showResult(scored, { words, messages, places, answered: blocks.filter(Boolean).length, asked: blocks.length });
    setText(element(HTMLElement, '#title'), element(HTMLInputElement, '#unit-name').value);
  }

  let waiting = false;
  function changed(): void {
    unsaved = true;
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      refresh();
      kept.write(state());
    });
  }

  function restore({ assessment, asOf, seen: files }: FormState): void {
    seen.clear();
    for (const [name, file] of files) seen.set(name, file);
    date.value = asOf === '' ? today : asOf;
    fillContent(parseOrNull(assessment), controls);
    drawServices();
    refresh();
  }

  function drawServices(): void {
    const list = optional(HTMLElement, '#services');
    list?.replaceChildren(
      ...controls.services.map(({ id, name }) => {
        const button = make('button', '', words.remove);
        button.type = 'button';
        button.setAttribute('aria-label', words.removeService(name));
        button.addEventListener('click', () => {
          if (!confirm(`${words.removeService(name)}?`)) return;
          changeServices(controls.services.filter((one) => one.id !== id));
          element(HTMLInputElement, '#service-name').focus();
        });
        return make('li', '', make('span', '', name), button);
      }),
    );
  }

  function changeServices(services: Controls['services']): void {
    setServices(services, controls);
    drawServices();
    changed();
  }

  function addService(): void {
    const input = element(HTMLInputElement, '#service-name');
    const name = input.value.trim();
    if (name === '') {
      input.focus();
      return;
    }
    const id = proposeId(name, new Set(controls.services.map((one) => one.id)), 'layanan');
    input.value = '';
    changeServices([...controls.services, { id, name }]);
    input.focus();
  }

  async function addFiles(index: number, input: HTMLInputElement): Promise<void> {
    const part = itemElement(index);
    for (const file of [...(input.files ?? [])]) {
      const name = `bukti/${data.unit.id}/${data.items[index]?.id}/${file.name}`;
      seen.set(name, await hashFile(file));
      const isNamed = elements(HTMLInputElement, '.piece-name', part).some(({ value }) => value === name);
      if (!isNamed) addEvidenceRow(part, name, words, changed);
    }
    input.value = '';
    changed();
  }

  async function open(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const opened = openAssessment(new Uint8Array(await file.arrayBuffer()), file.name, controls);
    input.value = '';
    if (!opened.ok) return told(opened.why);
    fillContent(opened.content, controls);
    drawServices();
    changed();
    told(words.save.opened(file.name));
  }

  function save(name: string, type: string, content: string): void {
    download(name, type, content);
    unsaved = false;
    told(words.save.saved(name));
  }

  function listen(): void {
    const form = element(HTMLFormElement, '#form');
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', changed);
    form.addEventListener('change', changed);
    const press = (id: string, act: () => void) => optional(HTMLElement, `#${id}`)?.addEventListener('click', act);
    press('service-add', addService);
    press('save-assessment', () => save(`${data.unit.id}.json`, 'application/json', text()));
    press('save-copy', () => save(`${data.unit.id}.html`, 'text/html', withState(pristine, state())));
    press('print', () => print());
    const input = element(HTMLInputElement, '#open');
    input.addEventListener('change', () => void open(input));
    for (const index of data.items.keys()) {
      const part = itemElement(index);
      const files = element(HTMLInputElement, '.files', part);
      files.addEventListener('change', () => void addFiles(index, files));
      element(HTMLElement, '.add-piece', part).addEventListener('click', () => {
        element(HTMLElement, '.piece-name', addEvidenceRow(part, '', words, changed)).focus();
        changed();
      });
    }
    addEventListener('beforeunload', (event) => {
      if (unsaved) event.preventDefault();
    });
  }

  const first = readState(element(HTMLElement, `#${DATA_IDS.state}`).textContent);
  restore(first ?? { assessment: writeJson(blankContent(data)), asOf: '', seen: new Map() });
  listen();
  offerKept();

  /** Offers what the browser has kept, where it differs from the page. */
  function offerKept(): void {
    const before = kept.read();
    const found = before === undefined || before === state() ? undefined : readState(before);
    if (found === undefined) return;
    const notice = element(HTMLElement, '#kept');
    notice.hidden = false;
    element(HTMLElement, '#restore').addEventListener('click', () => {
      notice.hidden = true;
      restore(found);
      changed();
    });
    element(HTMLElement, '#discard').addEventListener('click', () => {
      notice.hidden = true;
      kept.discard();
    });
  }
}

/** Adds to each item what all items have alike. */
function completeItems(): void {
  const rest = element(HTMLTemplateElement, '#item-rest').content;
  for (const item of elements(HTMLElement, '.item')) {
    const copy = rest.cloneNode(true) as DocumentFragment;
    const title = element(HTMLElement, 'legend', item).textContent;
    for (const name of elements(HTMLElement, '.item-name', copy)) name.textContent = ` – ${title}`;
    item.append(copy);
  }
}

function blankContent({ checklist, institution, period, unit, services }: FormPageData): Record<string, unknown> {
  return {
    checklist,
    institution: institution ?? null,
    period: period ?? null,
    unit,
    services: Object.fromEntries(services.map(({ id, name }) => [id, name])),
    answers: {},
  };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
