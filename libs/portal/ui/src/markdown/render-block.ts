import DOMPurify, { type Config } from 'dompurify';
import { Marked, Renderer, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import { MARK, MARK_START, MARKS } from './cited-places';

/** Attributes whose value is no address; the others have theirs checked. */
const PLAIN_ATTRIBUTES = ['align', 'data-source', 'rel', 'start', 'tabindex', 'target', 'type'];

/** What an answer may be made of. No image (it would call another server), no style, no form. */
const ALLOWED: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: (
    'a blockquote br button code del div em h3 h4 h5 h6 hr li ol p pre strong ' + 'table tbody td th thead tr ul'
  ).split(' '),
  ALLOWED_ATTR: ['class', 'href', ...PLAIN_ATTRIBUTES],
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
};

const chip: TokenizerAndRendererExtension = {
  name: 'chip',
  level: 'inline',
  start: (source) => source.indexOf(MARK_START),
  tokenizer(source) {
    const match = MARK.exec(source);
    return match ? { type: 'chip', raw: match[0], label: match[1] } : undefined;
  },
  renderer: ({ label }) => `<button type="button" class="chip" data-source="${label}">${label}</button>`,
};

const markdown = new Marked({ gfm: true }).use({
  extensions: [chip],
  renderer: {
    // Headings of an answer stand below the question, which is the page's second level.
    heading({ tokens, depth }: Tokens.Heading) {
      const level = Math.min(depth + 2, 6);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>`;
    },
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escapeHtml(text),
    image: ({ text }: Tokens.Image) => escapeHtml(text),
    link({ href, tokens }: Tokens.Link) {
      const inner = this.parser.parseInline(tokens);
      return `<a href="${escapeHtml(href)}" target="_blank" rel="noopener noreferrer">${inner}</a>`;
    },
    table(token: Tokens.Table) {
      return `<div class="table-scroll" tabindex="0">${Renderer.prototype.table.call(this, token)}</div>`;
    },
    // Inside code a chip would be text: it is left out here and stands with the sources below the answer.
    code: ({ text }: Tokens.Code) => `<pre tabindex="0"><code>${escapeHtml(text.replace(MARKS, ''))}</code></pre>`,
    codespan: ({ text }: Tokens.Codespan) => `<code>${escapeHtml(text.replace(MARKS, ''))}</code>`,
  },
});

/** One block of Markdown as nodes that are safe to insert. HTML in the text is shown as text. */
export function renderBlock(source: string, chipName: (label: string) => string): DocumentFragment {
  const fragment = DOMPurify.sanitize(markdown.parse(source, { async: false }), ALLOWED);
  for (const button of fragment.querySelectorAll<HTMLButtonElement>('button.chip')) {
    button.setAttribute('aria-label', chipName(button.dataset['source'] ?? ''));
  }
  return fragment;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
