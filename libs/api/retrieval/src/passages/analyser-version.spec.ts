import { splitMarkdown } from '@tasty-food/api-extraction';
import { ANALYSER_VERSION, Glossary, analysePassage } from '@tasty-food/api-text-analysis';
import { createHash } from 'node:crypto';
import { sampleDocuments } from '../testing/index-sample';

describe('ANALYSER_VERSION', () => {
  it('was raised when what the analyser makes of the sample changed; then write the new digest here', () => {
    const glossary = new Glossary([]);
    const tokens = sampleDocuments().flatMap(({ title, language, markdown }) =>
      splitMarkdown(markdown).sections.map(({ heading, text }) =>
        analysePassage({ title, section: heading, text, language }, glossary),
      ),
    );
    const digest = createHash('sha256').update(JSON.stringify(tokens)).digest('hex').slice(0, 16);
    expect([ANALYSER_VERSION, digest]).toEqual([1, '45150ef456ef8cdf']);
  });
});
