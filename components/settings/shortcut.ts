/** Keys that browsers take for shortcuts, by `KeyboardEvent.code`. */
const NAMED: Readonly<Record<string, string>> = {
  Comma: 'Comma',
  Period: 'Period',
  Space: 'Space',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Delete: 'Delete',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** A pressed key, as the event has it. */
type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/**
 * A pressed combination as browsers write shortcuts ("Alt+Shift+J"); null where they would not take it: only modifiers,
 * none but Shift, or a key that they have no name for.
 */
export function shortcutOf({ code, ctrlKey, altKey, shiftKey, metaKey }: Pressed): string | null {
  const key = /^(?:Key([A-Z])|Digit(\d)|(F(?:[1-9]|1[0-2])))$/u.exec(code);
  const name = key ? (key[1] ?? key[2] ?? key[3]) : NAMED[code];
  const alone = key?.[3] !== undefined;
  if (name === undefined || !(ctrlKey || altKey || metaKey || alone)) return null;
  const held = [
    ctrlKey && (metaKey ? 'MacCtrl' : 'Ctrl'),
    metaKey && 'Command',
    altKey && 'Alt',
    shiftKey && 'Shift',
  ];
  return [...held.filter((one) => one !== false), name].join('+');
}
