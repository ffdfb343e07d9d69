/**
 * The style of our layer. `:host` rules are important, so that no rule of the page reaches the element itself (inside a
 * shadow tree important rules win over the page's). Each relation has a form of its own, so that colour is never the
 * only sign. Nothing is red, nothing blinks. The element itself makes no stacking context: only so can washes blend with
 * the page below; its parts stand above the page one by one.
 */
export const LAYER_STYLE = `
:host {
  all: initial !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  pointer-events: none !important;
}
.layer, .card-mount { position: absolute; z-index: 2147483647; }
.layer { inset: 0 auto auto 0; width: 0; height: 0; pointer-events: none; }
.washes.light { mix-blend-mode: multiply; }
.washes.dark { mix-blend-mode: screen; }
.wash { position: absolute; border-radius: 2px; }
.dot { position: absolute; }
.dot::after { content: ''; position: absolute; top: -3px; right: -3px; width: 6px; height: 6px; border-radius: 50%; background: #51606f; }
.dot.dark::after { background: #a9b8c6; }
.lines { --agree: #0a6c6c; --conflict: #8a5600; --update: #6a3f9f; --before: #51606f; }
.lines.dark { --agree: #5fc5c0; --conflict: #e8b04f; --update: #c4a5f2; --before: #a9b8c6; }
.line { position: absolute; box-sizing: border-box; pointer-events: none; }
.line.agree { height: 1px; background: var(--agree); }
.line.conflict { height: 3px; background: var(--conflict); }
.line.update { height: 3px; background: var(--update); }
.line.read-before { height: 0; border-top: 1px dotted var(--before); }
.line.end::after { content: ''; position: absolute; right: -7px; width: 7px; height: 7px; }
.line.conflict.end::after { top: -2px; background: var(--conflict); clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); }
.line.update.end::after { top: -3px; background: var(--update); clip-path: polygon(50% 0, 100% 100%, 0 100%); }
.flash { position: absolute; box-sizing: border-box; pointer-events: none; border-radius: 3px; outline: 2px solid var(--before); outline-offset: 2px; }
.card-mount { pointer-events: auto; }
.card-mount:empty { display: none; }
@media print { :host { display: none !important; } }
@media (forced-colors: active) {
  .line, .end::after, .dot::after { forced-color-adjust: none; }
  .washes { mix-blend-mode: normal; }
  .wash { background: none !important; border-bottom: 2px dashed Highlight; }
}
`;
