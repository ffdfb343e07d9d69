/** Markup that is safe to put into a page as it stands. */
export class Html {
  constructor(readonly markup: string) {}
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

type Slot = string | number | Html | readonly Html[];

function fill(slot: Slot): string {
  if (slot instanceof Html) return slot.markup;
  if (typeof slot === 'object') return slot.map((one) => one.markup).join('\n');
  return String(slot).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Builds markup; everything put into it is escaped unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  return new Html(
    parts.map((part, i) => part + (i < slots.length ? fill(slots[i]!) : '')).join(''),
  );
}

/** A value as JSON that may stand inside a script element. */
export function jsonScript(value: unknown): Html {
  return new Html(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
