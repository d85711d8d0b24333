import { holdBack } from './hold-back';

describe('text that is still being written', () => {
  it.each([
    ['plain words come as they are', 'Oui, du sés', 'Oui, du sés'],
    ['a half-typed table row waits', '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 ', '| a | b |\n|---|---|\n| 1 | 2 |\n'],
    ['a table head waits for its line of dashes', 'Voici :\n\n| a | b |\n', 'Voici :\n'],
    ['a table head waits while its line of dashes is typed', 'Voici :\n\n| a | b |\n|--', 'Voici :\n'],
    ['a table with its head is shown', '| a | b |\n|---|---|\n', '| a | b |\n|---|---|\n'],
    ['a half-typed fence waits', 'Code :\n``', 'Code :\n'],
    ['a fence that opens waits for its line to end', 'Code :\n```ts', 'Code :\n'],
    ['what stands in a fence comes as it is', '```\na | b **', '```\na | b **'],
    ['the fence that closes waits', '```\na\n``', '```\na\n'],
    ['bold that has begun is bold at once', 'Il **contient', 'Il **contient**'],
    ['marks at the very end wait', 'Il **', 'Il '],
    ['a dash that would make a heading of the line above waits', 'Sans gluten\n-', 'Sans gluten\n'],
    ['the number of a list waits', '1. un\n2', '1. un\n'],
    ['the mark of a list is shown with its first word', '1. un\n2. d', '1. un\n2. d'],
    ['a half-typed link waits', 'Voir [le registre](https://exa', 'Voir '],
    ['a link text that is not closed waits', 'Voir [le reg', 'Voir '],
  ])('%s', (_, written, shown) => {
    expect(holdBack(written)).toBe(shown);
  });
});
