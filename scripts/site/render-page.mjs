import { posix } from 'node:path';
import MarkdownIt from 'markdown-it';

const WORDS = {
  id: {
    site: 'Panduan patuh',
    pages: 'Halaman',
    try: 'Coba: formulir yang menghitung nilainya',
    report: 'Contoh laporan sebuah kota',
    table: 'Tabel',
    output: 'Keluaran perintah',
  },
  en: {
    site: 'The patuh guide',
    pages: 'Pages',
    try: 'Try it: a form that scores itself',
    report: 'A report of a city',
    table: 'Table',
    output: 'Output of commands',
  },
};

/** Where a page of the guide is in the site: `README.md` is the first page of its folder. */
export function addressOf(name) {
  return name.replace(/README\.md$/, 'index.html').replace(/\.md$/, '.html');
}

/**
 * A page of the guide as HTML. `site` has `names` (the paths of all pages), `contents` (by language, the links of the table of contents:
 * path and title) and `demos` (by language, the paths of the form and the report). Throws where a link leads out of the site.
 */
export function renderPage(name, text, site) {
  const language = name.startsWith('en/') ? 'en' : 'id';
  const words = WORDS[language];
  const from = posix.dirname(name);
  const to = (path) => escapeHtml(posix.relative(from, path) || posix.basename(path));
  const markdown = markdownFor(name, site.names, words);
  // Comments of a page are for `npm run guide`.
  const body = markdown.render(text.replace(/^<!-- .* -->\n/gm, ''));
  const title = /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? words.site;
  const link = ({ path, title: shown }) =>
    `<li><a href="${to(addressOf(path))}"${path === name ? ' aria-current="page"' : ''}>${escapeHtml(shown)}</a></li>`;
  const { form, report } = site.demos[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}${title === words.site ? '' : ` – ${words.site}`}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to('site.css')}">
</head>
<body>
<header>
<a href="${to(language === 'en' ? 'en/index.html' : 'index.html')}">${words.site}</a>
<a class="to-pages" href="#pages">${words.pages}</a>
</header>
<main>
${body}</main>
<nav id="pages" aria-label="${words.pages}">
<ul>
${site.contents[language].map(link).join('\n')}
</ul>
<ul>
<li><a href="${to(form)}">${words.try}</a></li>
<li><a href="${to(report)}">${words.report}</a></li>
</ul>
</nav>
</body>
</html>
`;
}

function markdownFor(name, names, words) {
  const markdown = new MarkdownIt({ html: false, linkify: false });
  const { rules } = markdown.renderer;
  // A keyboard scrolls only what can have the focus; widths of tables and of output are those of their contents.
  let count = 0;
  const region = (label) => `tabindex="0" role="region" aria-label="${label} ${++count}"`;
  rules.table_open = () => `<div class="wide" ${region(words.table)}><table>\n`;
  rules.table_close = () => '</table></div>\n';
  rules.fence = (tokens, index) => {
    const { content, info } = tokens[index];
    const code = info === 'console' ? escapeHtml(content).replace(/^\$ .*/gm, '<b>$&</b>') : escapeHtml(content);
    return `<pre ${region(info === 'console' ? words.output : info || 'text')}><code>${code}</code></pre>\n`;
  };
  rules.heading_open = (tokens, index) => {
    const { tag } = tokens[index];
    return `<${tag} id="${slugOf(tokens[index + 1].content)}">`;
  };
  const draw = (tokens, index, options, _env, self) => self.renderToken(tokens, index, options);
  rules.link_open = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const [path = '', anchor] = (token.attrGet('href') ?? '').split('#');
    if (path !== '' && !/^https?:/.test(path)) {
      const target = posix.join(posix.dirname(name), path);
      if (!names.includes(target)) throw new Error(`docs/${name}: ${path} is not a page of the site`);
      token.attrSet('href', `${addressOf(path)}${anchor === undefined ? '' : `#${anchor}`}`);
    }
    return draw(tokens, index, options, env, self);
  };
  return markdown;
}

/** The name of a heading in links, as GitHub makes it. */
function slugOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
