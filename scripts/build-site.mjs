// The guide as a static site that works from a folder, without a server or the internet. Usage: npm run site [-- folder]
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guidePages } from './guide-page.mjs';
import { addressOf, renderPage } from './site/render-page.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const docs = join(root, 'docs');
const target = resolve(process.argv[2] ?? join(root, 'build/site'));

const rulePages = readdirSync(join(docs, 'aturan'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `aturan/${name}`);
// The map of the house is for people who change patuh.
const names = [...guidePages(docs).filter((name) => name !== 'arsitektur.md'), ...rulePages];
const texts = new Map(names.map((name) => [name, readFileSync(join(docs, name), 'utf8')]));
const site = {
  names,
  contents: { id: contentsOf('README.md'), en: contentsOf('en/README.md') },
  demos: {
    id: { form: 'contoh/formulir.html', report: 'contoh/laporan.html' },
    en: { form: 'en/example/form.html', report: 'en/example/report.html' },
  },
};

mkdirSync(dirname(target), { recursive: true });
const draft = mkdtempSync(`${target}.`);
for (const [name, text] of texts) write(addressOf(name), renderPage(name, text, site));
copyFileSync(join(root, 'scripts/site/site.css'), join(draft, 'site.css'));
for (const [language, { form, report }] of Object.entries(site.demos)) {
  const unit = ['--unit', 'Kecamatan Contoh', '--service', 'Surat Pindah', '--service', 'Surat Keterangan Domisili'];
  const of = ['--institution', 'Kabupaten Contoh', '--period', '2021', '-c', 'kepatuhan-2016'];
  patuh('new', ...unit, ...of, '-f', 'html', '-o', place(form), '--lang', language);
  const city = ['samples/kota-cimahi-2018', '--as-of', '2018-12-10'];
  patuh('audit', ...city, '-q', '-o', place(report), '--lang', language);
}
rmSync(target, { recursive: true, force: true });
renameSync(draft, target);
console.log(`${names.length} pages: ${join(target, 'index.html')}`);

/** The pages in the order of a table of contents: its own page, then each in it. */
function contentsOf(name) {
  const text = texts.get(name) ?? '';
  const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
  const links = [...text.matchAll(/^\| \[([^\]]+)\]\(([^)]+)\)/gm)].map(([, shown, path]) => ({
    path: join(dirname(name), path).replaceAll('\\', '/'),
    title: shown.replaceAll('`', ''),
  }));
  return [{ path: name, title }, ...links];
}

function place(path) {
  mkdirSync(dirname(join(draft, path)), { recursive: true });
  return join(draft, path);
}

function write(path, text) {
  writeFileSync(place(path), text);
}

function patuh(...args) {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/patuh.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`patuh ${args.join(' ')}: exit code ${status}\n${stderr}`);
}
