import type { Block, BlockKind, Run } from './block';

/** A run that still grows. */
type GrowingRun = { -readonly [Field in keyof Run]: Run[Field] };

/** What is not simply taken over: more than one blank, a blank that is no space, and characters nobody sees. */
const UNEVEN = /[\s\u00ad\u200b\u2060\ufeff]{2,}|[^\S ]|[\u00ad\u200b\u2060\ufeff]/g;
const BLANK = /\s/;

/** Gathers the text nodes of one passage after the other into blocks with their runs. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  private text = '';
  private runs: GrowingRun[] = [];
  private linked = 0;
  /** Whether a blank stands between the text so far and the next character, and where it was read. */
  private pending: { node: Text; offset: number } | 'break' | null = null;

  /** Takes in a text node of the current passage. */
  add(node: Text, inLink: boolean): void {
    const data = node.data;
    const before = this.text.length;
    let at = 0;
    UNEVEN.lastIndex = 0;
    for (let gap = UNEVEN.exec(data); gap; gap = UNEVEN.exec(data)) {
      if (gap.index > at) this.take(node, data, at, gap.index);
      if (BLANK.test(gap[0])) this.pending ??= { node, offset: gap.index };
      at = gap.index + gap[0].length;
    }
    if (at < data.length) this.take(node, data, at, data.length);
    if (inLink) this.linked += this.text.length - before;
  }

  /** Takes in a line break: a second one in a row ends the passage. */
  lineBreak(element: Element, kind: BlockKind): void {
    if (this.pending === 'break') this.end(element, kind);
    else this.pending = 'break';
  }

  /** Ends the current passage. `element` is the one whose own text it was. */
  end(element: Element, kind: BlockKind): void {
    this.pending = null;
    if (this.text === '') return;
    let text = this.text;
    if (text.endsWith(' ')) text = this.withoutLast();
    if (text !== '')
      this.blocks.push({ text, kind, element, linked: this.linked, runs: this.runs });
    this.text = '';
    this.runs = [];
    this.linked = 0;
  }

  private withoutLast(): string {
    const last = this.runs.at(-1);
    if (last && last.end === this.text.length) {
      if (last.end - last.start === 1) this.runs.pop();
      else last.end--;
    }
    return this.text.slice(0, -1);
  }

  private take(node: Text, data: string, from: number, to: number): void {
    let first = from;
    if (
      data.charCodeAt(from) === 32 &&
      (this.text === '' || this.pending !== null || this.text.endsWith(' '))
    ) {
      first++;
      if (first >= to) return;
    }
    if (this.pending !== null && this.text !== '') {
      if (this.pending === 'break') {
        if (this.text.endsWith(' ')) this.text = this.withoutLast();
        this.text += '\n';
      }
      if (this.pending !== 'break' && !this.text.endsWith(' ')) {
        this.run(this.pending.node, this.pending.offset, 1);
        this.text += ' ';
      }
    }
    this.pending = null;
    this.run(node, first, to - first);
    this.text += first === 0 && to === data.length ? data : data.slice(first, to);
  }

  private run(node: Text, offset: number, length: number): void {
    const start = this.text.length;
    const last = this.runs.at(-1);
    if (
      last &&
      last.node === node &&
      last.end === start &&
      last.offset + last.end - last.start === offset
    )
      last.end = start + length;
    else this.runs.push({ node, offset, start, end: start + length });
  }
}
