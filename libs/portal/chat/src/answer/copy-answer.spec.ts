import { copyOf } from './copy-answer';

const drawn = document.createElement('div');
drawn.innerHTML = `
  <div class="block"><p>Oui, <strong>du sésame</strong>.<button class="chip">1</button></p></div>
  <div class="block"><ul><li>gluten</li><li>lait</li></ul></div>
  <div class="block"><div class="table-scroll" tabindex="0"><table><thead><tr><th>Plat</th><th>Noix</th></tr></thead>
    <tbody><tr><td>Gaufre</td><td>sans</td></tr></tbody></table></div></div>`;

describe('the copy of an answer', () => {
  it('is text without chips, with its list as a list and its table as columns', () => {
    expect(copyOf(drawn).text).toBe('Oui, du sésame.\n\n- gluten\n- lait\n\nPlat\tNoix\nGaufre\tsans');
  });

  it('is HTML without chips and without our wrapping', () => {
    const { html } = copyOf(drawn);
    expect(html).toContain('<p>Oui, <strong>du sésame</strong>.</p>');
    expect(html).toContain('<td>Gaufre</td>');
    expect(html).not.toMatch(/class|tabindex|button/);
  });
});
