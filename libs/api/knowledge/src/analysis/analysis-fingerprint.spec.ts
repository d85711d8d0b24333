import { createHash } from 'node:crypto';
import { Glossary } from '../glossary/glossary';
import { splitMarkdown } from '../passages/split-markdown';
import { sampleDocuments } from '../testing/index-sample';
import { analysePassage } from './analyse-passage';
import { ANALYSER_VERSION } from './analysis-fingerprint';

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
