import { foldTurnEvents, type ConversationWithTurns, type Turn } from '@tasty-food/contract';
import { conversationMarkdown } from './conversation-markdown';

const START = {
  type: 'turn-start',
  turnId: 't1',
  conversationId: 'c1',
  askedAt: '2026-11-29T17:30:00Z',
  model: 'claude',
  question: 'Du sésame ?\nEt du soja ?',
  language: 'fr',
} as const;

function exported(turn: Partial<Turn>, title = 'Sésame'): string {
  const said = { ...(foldTurnEvents([START]) as Turn), state: 'complete', ...turn } as const;
  const dates = { createdAt: START.askedAt, updatedAt: START.askedAt };
  const conversation: ConversationWithTurns = { id: 'c1', title, pinned: false, ...dates, turns: [said] };
  return conversationMarkdown(conversation, 'fr');
}

describe('A conversation as Markdown', () => {
  it('has the question as a quotation of all its lines, the answer as it came, at the time of the kitchen', () => {
    const text = exported({ text: 'Oui, **du sésame**.\n' });
    expect(text).toContain('> Du sésame ?\n> Et du soja ?\n\nOui, **du sésame**.\n');
    expect(text).toMatch(/^## 29 novembre 2026.*18:30$/m);
  });

  it('says of an answer that is not whole that it is not', () => {
    expect(exported({ text: 'Oui' })).not.toContain('incomplète');
    expect(exported({ text: 'Oui', state: 'stopped' })).toContain('Oui\n\n_Cette réponse est incomplète._');
  });

  it('keeps titles on their line', () => {
    const source = {
      sourceId: 's1',
      kind: 'passage',
      title: 'Fiche\n# du boulanger',
      locator: '',
      excerpt: '',
    } as const;
    const text = exported({ text: 'Oui', sources: [source] }, 'Sésame\n# et soja');
    expect(text).toMatch(/^# Sésame # et soja$/m);
    expect(text).toMatch(/^- Fiche # du boulanger$/m);
  });

  it('says of a source of another day which day', () => {
    const locator = 'dish:B02';
    const source = {
      sourceId: `${locator}@2027-01-01`,
      kind: 'dish',
      title: 'Le Perron',
      locator,
      excerpt: '',
    } as const;
    const text = exported({ text: 'Oui', sources: [{ ...source, asOf: '2027-01-01' }] });
    expect(text).toMatch(/^- Le Perron – au 1er janvier 2027$/m);
  });
});
