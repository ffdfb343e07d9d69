import type { Outlet } from '../outlets';
import { Html } from './html';

/** The outlet's style sheet: one column as wide as a newspaper's. */
export function style(outlet: Outlet): Html {
  const body = outlet.face === 'serif' ? 'Georgia, serif' : 'Helvetica, Arial, sans-serif';
  return new Html(`<style>
    body { margin: 0; color: #1c1c1c; background: #fff; font: 18px/1.55 ${body}; }
    header, main, footer { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem; }
    header { border-bottom: 3px solid ${outlet.ink}; padding-top: 1rem; }
    .masthead { font-size: 2rem; font-weight: bold; color: ${outlet.ink}; text-decoration: none; }
    .motto { margin: 0; font-size: 0.8rem; color: #666; }
    nav ul { display: flex; gap: 1.25rem; margin: 0.5rem 0; padding: 0; list-style: none; font-size: 0.9rem; }
    h1 { font-size: 2.1rem; line-height: 1.2; margin: 1.5rem 0 0.5rem; }
    .standfirst { font-size: 1.15rem; color: #555; }
    .byline, .tags, .share { font-size: 0.85rem; color: #666; }
    figure { margin: 1.5rem 0; }
    figure img { width: 100%; height: auto; display: block; }
    figcaption { font-size: 0.8rem; color: #666; }
    aside { border: 1px solid #ddd; padding: 0.75rem 1rem; margin: 1.5rem 0; font-size: 0.9rem; }
    a { color: ${outlet.ink}; }
    .comments { border-top: 1px solid #ddd; margin-top: 2rem; font-size: 0.9rem; }
    footer { margin-top: 3rem; border-top: 1px solid #ddd; font-size: 0.8rem; color: #666; }
  </style>`);
}
