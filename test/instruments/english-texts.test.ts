import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Item, Section } from '../../src/model/checklist.ts';
import { ROOT } from '../support/run-main.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const IDS = readdirSync(`${ROOT}/checklists`).map((file) => file.replace('.yaml', ''));

function titlesIn(node: Section | Item): string[] {
  return [node.title, ...(node.kind === 'section' ? node.children.flatMap(titlesIn) : [])];
}

it.for(IDS)('%s has every title in English, and says that this is no official translation', (id) => {
  const { english = {}, root, note = '' } = shippedChecklist(id);
  expect(titlesIn(root).filter((title) => english[title] === undefined)).toEqual([]);
  expect(english[note]).toMatch(/ The English texts of this instrument are an unofficial translation\.$/);
});

it.for(['kepatuhan-2016', 'uu25-2009'])('%s has its guidance, evidence and remedies in English', (id) => {
  const { english = {}, items } = shippedChecklist(id);
  const texts = items.flatMap(({ guidance, evidence, remedy }) => [guidance, evidence?.ask, remedy]);
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => text !== undefined && english[text] === undefined)).toEqual([]);
});

it.for(IDS)('%s keeps numbers and citations in its translations', (id) => {
  const { english = {} } = shippedChecklist(id);
  // A decimal comma becomes a point; numbers in words are not compared.
  const numbers = (text: string) => (text.replaceAll(',', '.').match(/\d+(?:\.\d+)*/g) ?? []).sort();
  const differing = Object.entries(english).filter(([text, translation]) => {
    const [before, after] = [numbers(text), numbers(translation)];
    return before.join(' ') !== after.join(' ');
  });
  expect(differing).toEqual([]);
});
