import { bodyOf, type HardPage } from './hostile-pages';
import { BODY, FIRST, JSON_LD, pageWith, SECOND } from './story';

/** The story under a style. */
function styled(name: string, css: string, body = BODY): HardPage {
  return { name, html: pageWith(`<style>${css}</style>${JSON_LD}`, body) };
}

/** The story with each paragraph in other markup. */
function marked(name: string, wrap: (text: string) => string, css = ''): HardPage {
  return styled(name, css, bodyOf(wrap));
}

/** The story in a tree of its own that a script makes. */
function scripted(name: string, script: string): HardPage {
  const make = `addEventListener('DOMContentLoaded', () => { const body = ${JSON.stringify(BODY)}; ${script} });`;
  return {
    name,
    html: pageWith(`<script>${make.replaceAll('</', '<\\/')}</script>${JSON_LD}`, ''),
  };
}

const p = (text: string) => `<p>${text}</p>`;

const MARKUP: readonly HardPage[] = [
  marked('links across findings', (text) =>
    p(text.replace('43 people', '<a href="#">43</a> <a href="#">people</a>')),
  ),
  marked('inline elements in each other', (text) =>
    p(text.replace('43 people', '<b>4<i>3</i></b> <span><em>peo</em>ple</span>')),
  ),
  marked('words with places to break', (text) =>
    p(text.replace('Interior', 'Inte<wbr>rior').replace('service', 'ser&shy;vice')),
  ),
  marked('blanks that do not break', (text) => p(text.replaceAll(' ', '&nbsp;'))),
  marked('lines broken in the source', (text) => p(text.replaceAll(' ', '\n        '))),
  marked('text in a table', (text) => `<table><tr><td>${text}</td></tr></table>`),
  marked('text in list items', (text) => `<ul><li>${text}</li></ul>`),
  marked('text in boxes', (text) => `<div>${text}</div>`),
  marked('text between line breaks', (text) => `${text}<br><br>`),
  marked('elements of its own making', (text) => `<news-paragraph>${text}</news-paragraph>`),
  marked('a drop capital', (text) => p(`<span class="cap">${text[0]}</span>${text.slice(1)}`)),
  marked('comments between words', (text) => p(text.replaceAll(' ', ' <!-- ad -->'))),
  marked('every paragraph twice, once hidden', (text) => p(text) + `<p hidden>${text}</p>`),
  marked('a copy for screen readers', (text) => p(text) + `<p class="sr-only">${text}</p>`),
  marked('a copy without scripts', (text) => p(text) + `<noscript>${p(text)}</noscript>`),
  marked('templates', (text) => p(text) + `<template>${p(text)}</template>`),
  marked('characters of two code units', (text) => p('𝔘 ' + text)),
  marked('a body that can be edited', (text) => `<p contenteditable>${text}</p>`),
  marked(
    'details that are open',
    (text) => `<details open><summary>x</summary>${p(text)}</details>`,
  ),
  marked('a paragraph in quotation marks', (text) => `<blockquote>${p(text)}</blockquote>`),
  { name: 'quirks', html: pageWith(JSON_LD, BODY).replace('<!doctype html>', '') },
];

const STYLES: readonly HardPage[] = [
  styled(
    'styles that shout',
    '* { all: unset; display: block !important; width: 60px !important }',
  ),
  styled(
    'text that cannot be selected',
    '* { user-select: none !important; pointer-events: none }',
  ),
  styled(
    'content that waits to be seen',
    'p { content-visibility: auto; contain-intrinsic-size: 80px }',
  ),
  styled('zoom of 300 %', ':root { zoom: 3 }'),
  styled('right to left', ':root { direction: rtl }'),
  styled('lines from top to bottom', 'article { writing-mode: vertical-rl; height: 400px }'),
  styled('a head that sticks', 'h1 { position: sticky; top: 0 }'),
  styled('a box that scrolls', 'article { height: 120px; overflow: auto; border: 3px solid }'),
  styled(
    'a page that does not scroll itself',
    'body { position: fixed; inset: 0; overflow: auto }',
  ),
  styled('columns', 'article { columns: 3 }'),
  styled('a box that is turned', 'article { transform: rotate(4deg) scale(.8) }'),
  styled('boxes without a box', 'article, .article-body { display: contents }'),
  styled('a grid in reverse', '.article-body { display: flex; flex-direction: column-reverse }'),
  styled('letters in capitals', 'p { text-transform: uppercase }'),
  styled('a dark page', 'body { background: #101418; color: #d8dee4 }'),
  styled('letters in the colour of the ground', 'body { color: #777; background: #808080 }'),
  styled('a narrow window', 'body { width: 280px }'),
  styled('a first letter of its own', 'p::first-letter { font-size: 3em; float: left }'),
  styled(
    'a modal in front',
    '',
    `${BODY}<dialog id="m">Accept?</dialog><script>m.showModal()</script>`,
  ),
  styled(
    'an animation without end',
    '@keyframes x { to { margin-left: 9px } } article { animation: x 1s infinite }',
  ),
];

const TREES: readonly HardPage[] = [
  scripted(
    'an open shadow tree',
    "const host = document.body.appendChild(document.createElement('news-story')); host.attachShadow({ mode: 'open' }).innerHTML = '<div>' + body + '</div>';",
  ),
  scripted(
    'a shadow tree in a shadow tree',
    "let at = document.body; for (const name of ['news-app', 'news-story']) { const host = at.appendChild(document.createElement(name)); at = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div')); } at.innerHTML = body;",
  ),
  scripted(
    'a frame of the same site',
    "const frame = document.body.appendChild(document.createElement('iframe')); frame.style = 'width: 700px; height: 500px'; frame.contentDocument.body.innerHTML = body;",
  ),
  scripted('text that comes late', 'document.body.innerHTML = body;'),
  {
    name: 'parts of a body in several boxes',
    html: pageWith(
      JSON_LD,
      `<main><article><h1>Toll rises in Port Lisk ferry disaster</h1><div class="part">${p(FIRST)}</div><div class="ad">Buy rope, a great deal of rope, at our shop.</div><div class="part">${p(SECOND)}</div></article></main>`,
    ),
  },
];

/** Pages that are hard to read or to paint, though nobody meant them to be. */
export const DIFFICULT_PAGES: readonly HardPage[] = [...MARKUP, ...STYLES, ...TREES];
