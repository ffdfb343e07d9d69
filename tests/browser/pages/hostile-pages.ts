import { BODY, FIRST, JSON_LD, pageWith, SECOND } from './story';

/** A page that makes reading or painting hard. All of them tell the same story. */
export interface HardPage {
  readonly name: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page whose own script runs before anything of ours does. */
function withScript(name: string, script: string): HardPage {
  return { name, html: pageWith(`<script>${script}</script>${JSON_LD}`, BODY) };
}

/** A page with a policy. */
function withPolicy(name: string, policy: string): HardPage {
  return { name, html: pageWith(JSON_LD, BODY), headers: { 'content-security-policy': policy } };
}

/** A page that holds the story's body in other markup. */
function withBody(name: string, body: string): HardPage {
  return { name, html: pageWith(JSON_LD, body) };
}

const throws = "() => { throw new Error('patched'); }";
const fields = (names: string) =>
  names
    .split(' ')
    .map((name) => `<input type="hidden" name="${name}">`)
    .join('');

const PATCHED: readonly HardPage[] = [
  withScript(
    'array methods that throw',
    `for (const name of ['push', 'map', 'filter', 'forEach', 'slice']) { const own = Array.prototype[name]; Array.prototype[name] = function (...a) { if (a[0] === 'trap') throw 0; return own.apply(this, a); }; }`,
  ),
  withScript(
    'textContent that throws',
    `Object.defineProperty(Node.prototype, 'textContent', { get: ${throws} });`,
  ),
  withScript(
    'querySelectorAll that finds nothing',
    'Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = () => [];',
  ),
  withScript(
    'strings that are broken',
    "String.prototype.trim = () => ''; String.prototype.indexOf = () => 7;",
  ),
  withScript('maps and sets replaced', 'window.Map = window.Set = class {};'),
  withScript('a document without tree walkers', `Document.prototype.createTreeWalker = ${throws};`),
  withScript(
    'a registry that refuses highlights',
    `HighlightRegistry.prototype.set = ${throws}; window.Highlight = ${throws};`,
  ),
  withScript(
    'an Object.prototype with traps',
    `for (const key of ['get', 'text', 'start', 'offset']) Object.defineProperty(Object.prototype, key, { set: ${throws}, configurable: true });`,
  ),
  withScript('JSON.parse that lies', 'JSON.parse = () => ({});'),
  withScript(
    'attachShadow that opens every tree',
    "const own = Element.prototype.attachShadow; Element.prototype.attachShadow = function () { return own.call(this, { mode: 'open' }); };",
  ),
  withScript(
    'observers that throw',
    `window.MutationObserver = window.ResizeObserver = ${throws};`,
  ),
  withScript('animation frames that never come', 'window.requestAnimationFrame = () => 0;'),
  withScript(
    'ranges that lie',
    'Range.prototype.toString = () => "lie"; Range.prototype.getClientRects = () => [];',
  ),
  withScript('a document.createElement that throws', `document.createElement = ${throws};`),
  withScript(
    'observers that watch every change',
    'window.seen = []; new MutationObserver((all) => seen.push(...all)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });',
  ),
];

const CLOBBERED: readonly HardPage[] = [
  withBody(
    'a form whose fields are its names',
    `<form id="page">${fields('nodeName tagName id className parentNode parentElement children firstChild nextSibling')}${BODY}</form>`,
  ),
  withBody(
    'a form whose fields are its methods',
    `<form>${fields('getAttribute hasAttributes closest matches contains querySelectorAll checkVisibility getRootNode')}${BODY}</form>`,
  ),
  withBody(
    'a form whose fields are its document',
    `<form>${fields('ownerDocument isConnected textContent nodeType scrollHeight clientHeight getBoundingClientRect')}${BODY}</form>`,
  ),
  withBody(
    'pictures named like the document',
    `<img name="body"><img name="head"><img name="createTreeWalker"><img name="querySelectorAll"><img name="documentElement">${BODY}`,
  ),
  withBody(
    'frames named like the window',
    `<iframe name="location"></iframe><iframe name="CSS"></iframe><iframe name="Highlight"></iframe>${BODY}`,
  ),
  withBody('links named like ours', `<a id="ibidPage"></a><a id="ibid"></a>${BODY}`),
];

const POLICIES: readonly HardPage[] = [
  withPolicy('a policy that forbids everything', "default-src 'none'"),
  withPolicy('a policy that forbids styles', "style-src 'none'; style-src-attr 'none'"),
  withPolicy(
    'a policy of trusted types',
    "require-trusted-types-for 'script'; trusted-types 'none'",
  ),
  withPolicy('a sandbox', 'sandbox allow-scripts allow-same-origin'),
];

const paragraphs = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join('');

const HUGE: readonly HardPage[] = [
  withBody(
    '50,000 elements',
    `${BODY}<div class="sidebar">${paragraphs(16_000, (i) => `<div><a href="#${i}">More <b>${i}</b></a></div>`)}</div>`,
  ),
  withBody(
    '10 MB of text',
    BODY.replace(
      '<h2>',
      `${paragraphs(20_000, (i) => `<p>${'The harbour of Port Lisk lay quiet under a grey sky that day. '.repeat(8)}${i}</p>`)}<h2>`,
    ),
  ),
  withBody(
    'a paragraph of one megabyte',
    BODY.replace('<h2>', `<p>${'Nobody had seen such a night before. '.repeat(27_000)}</p><h2>`),
  ),
  withBody('400 boxes in each other', '<div>'.repeat(400) + BODY + '</div>'.repeat(400)),
  withScript(
    '1,500 boxes in each other, made by a script',
    `addEventListener('DOMContentLoaded', () => { let top = document.querySelector('main'); for (let i = 0; i < 1500; i++) { const box = document.createElement('div'); top.replaceWith(box); box.append(top); top = box; } });`,
  ),
  withBody(
    '5,000 names of classes',
    BODY.replace(
      '<h2>',
      `${paragraphs(5_000, (i) => `<span class="x${i} y-${i} zStyle${i}"></span>`)}<h2>`,
    ),
  ),
  withScript(
    'words in a text node each',
    `addEventListener('DOMContentLoaded', () => { for (const p of document.querySelectorAll('.article-body p')) { const words = p.textContent.split(/(?<= )/); p.textContent = ''; for (const word of words) p.append(word, document.createComment('x')); } });`,
  ),
];

const RESTLESS: readonly HardPage[] = [
  withScript(
    'a clock that never rests',
    `addEventListener('DOMContentLoaded', () => { const clock = document.body.appendChild(document.createElement('div')); setInterval(() => (clock.textContent = performance.now()), 1); });`,
  ),
  withScript(
    'attributes that never rest',
    `addEventListener('DOMContentLoaded', () => setInterval(() => { document.querySelector('article').dataset.at = performance.now(); }, 1));`,
  ),
  withScript(
    '100 navigations within the page',
    `addEventListener('DOMContentLoaded', () => { let i = 0; const timer = setInterval(() => { history.replaceState(null, '', '?at=' + i); if (++i === 100) clearInterval(timer); }, 2); });`,
  ),
  withScript(
    'a script that removes what is added',
    `new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes) if (node.localName?.startsWith('ibid')) node.remove(); }).observe(document, { childList: true, subtree: true });`,
  ),
];

/** Pages whose scripts, names, policies or sheer size are against us. */
export const HOSTILE_PAGES: readonly HardPage[] = [
  ...PATCHED,
  ...CLOBBERED,
  ...POLICIES,
  ...HUGE,
  ...RESTLESS,
];

/** The two paragraphs that every page tells, as markup: `wrap` makes each what the page has for a paragraph. */
export function bodyOf(wrap: (text: string) => string): string {
  return `<main><article><h1>Toll rises in Port Lisk ferry disaster</h1>${wrap(FIRST)}${wrap(SECOND)}</article></main>`;
}
