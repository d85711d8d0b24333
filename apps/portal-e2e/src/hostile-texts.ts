/** Each would set `globalThis.ran` if a browser took it for markup, for an address or for an expression. */
export const HOSTILE_TEXTS = [
  '<img src=x onerror="globalThis.ran=1">',
  '"><svg onload="globalThis.ran=1">',
  '</textarea></title></style><script>globalThis.ran=1</script>',
  `' autofocus onfocus='globalThis.ran=1`,
  '<details open ontoggle="globalThis.ran=1">x</details>',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '[tap](javascript:globalThis.ran=1)',
  '![x](x"onerror="globalThis.ran=1)',
  '<a href="java\tscript:globalThis.ran=1">tap</a>',
  '<math><mtext><table><mglyph><style><img src=x onerror=globalThis.ran=1>',
  '<form id=x><button formaction="javascript:globalThis.ran=1">tap</button></form>',
  '{{constructor.constructor("globalThis.ran=1")()}}',
  '${globalThis.ran=1}',
  '&lt;img src=x onerror=globalThis.ran=1&gt;',
] as const;

/** Short enough for a name of sixty letters. */
export const HOSTILE_NAME = '<img src=x onerror="globalThis.ran=1">{{1+1}}';

/** All of them as one text of many lines. */
export const HOSTILE_TEXT = HOSTILE_TEXTS.join('\n\n');
