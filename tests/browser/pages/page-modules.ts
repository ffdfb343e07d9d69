import { findQuote } from '@/lib/page/anchor/find-quote';
import { quoteOf } from '@/lib/domain/quote';
import { detect } from '@/lib/page/detect';
import { followPage } from '@/lib/page/follow/follow-page';
import { placedAt } from '@/lib/page/hit';
import { paintFindings } from '@/lib/page/paint/findings';
import { createLayer } from '@/lib/page/paint/layer';
import { read } from '@/lib/page/read';
import { rangeOf } from '@/lib/page/text-map';

/** What the tests of lib/page call in a real page. */
const modules = {
  detect,
  read,
  rangeOf,
  paintFindings,
  createLayer,
  placedAt,
  followPage,
  findQuote,
  quoteOf,
};

export type PageModules = typeof modules;

Object.assign(globalThis, { ibidPage: modules });
