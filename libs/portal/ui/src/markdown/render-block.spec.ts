import { renderBlock } from './render-block';

function html(source: string): string {
  const host = document.createElement('div');
  host.append(renderBlock(source, (label) => `Source ${label}`));
  return host.innerHTML.trim();
}

describe('a rendered block', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an event handler', '<img src=x onerror=alert(1)>'],
    ['an image of another server', '![pixel](https://example.com/p.png)'],
    ['a style', '<p style="position:fixed">x</p>'],
    ['a frame', 'x <iframe src="https://example.com"></iframe>'],
    ['a script address', '[click](javascript:alert(1))'],
    ['a data address', '[click](data:text/html,<script>alert(1)</script>)'],
    ['an SVG', '<svg onload=alert(1)>'],
    ['a quote in an address', '[a](https://example.com/"onmouseover="alert(1))'],
  ])('is safe from %s', (_, source) => {
    const host = document.createElement('div');
    host.append(renderBlock(source, String));
    for (const element of host.querySelectorAll('*')) {
      expect(['A', 'P', 'PRE', 'CODE']).toContain(element.nodeName);
      for (const { name, value } of element.attributes) {
        expect(['href', 'target', 'rel', 'tabindex']).toContain(name);
        expect(value).not.toMatch(/^\s*(javascript|data):/i);
      }
    }
  });

  it('shows HTML as the text it is', () => {
    expect(html('a <b>bold</b> word')).toBe('<p>a &lt;b&gt;bold&lt;/b&gt; word</p>');
  });

  it('draws headings below the level of the question', () => {
    expect(html('# Title')).toBe('<h3>Title</h3>');
    expect(html('##### Small')).toBe('<h6>Small</h6>');
  });

  it('opens links elsewhere', () => {
    expect(html('[a](https://example.com)')).toContain('rel="noopener noreferrer"');
  });

  it('lets a table scroll by itself, also by keyboard', () => {
    expect(html('| a |\n|---|\n| 1 |')).toMatch(/^<div class="table-scroll" tabindex="0"><table>/);
  });

  it('draws a chip with its number and its name', () => {
    expect(html('Oui.\uE0003\uE001')).toBe(
      '<p>Oui.<button type="button" class="chip" data-source="3" aria-label="Source 3">3</button></p>',
    );
  });

  it('leaves a chip out of code', () => {
    expect(html('`a\uE0001\uE001`')).toBe('<p><code>a</code></p>');
  });
});
