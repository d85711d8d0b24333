/** Verbs of what was and of what will be, each with the one that says it of now. */
const TENSES: Readonly<Record<string, string>> = {
  ...{ contained: 'contains', included: 'includes', was: 'is', were: 'are', had: 'has' },
  ...{ contenait: 'contient', contenaient: 'contiennent', contiendra: 'contient', contiendront: 'contiennent' },
  ...{ était: 'est', étaient: 'sont', sera: 'est', seront: 'sont', avait: 'a', avaient: 'ont', avions: 'avons' },
  ...{ coûtait: 'coûte', coûtaient: 'coûtent', coûtera: 'coûte', coûteront: 'coûtent' },
  ...{ coutait: 'coûte', coutera: 'coûte', passera: 'passe', passeront: 'passent' },
  ...{
    bevatte: 'bevat',
    waren: 'zijn',
    kostte: 'kost',
    kostten: 'kosten',
    hadden: 'hebben',
    zal: 'kan',
    zullen: 'kunnen',
  },
};
const DUTCH_ZAL = /(?<!\p{L})(?:zal|zullen)((?:\s\S+){0,8}?)\s(kosten|bevatten|zijn)(?!\p{L})/giu;
const VERBS = new RegExp(`(?<!\\p{L})(?:${Object.keys(TENSES).join('|')})(?!\\p{L})`, 'giu');

/**
 * What is said of a day that is not today, as it is said of today: it is held against the rows of that day, and what was so on it is
 * no doubt about it. Of today "it contained" may not be read so.
 */
export function inPresent(text: string): string {
  return text
    .normalize('NFC')
    .replace(DUTCH_ZAL, (_, between: string, verb: string) => ` ${verb}${between}`)
    .replace(/\bwill (cost|be|contain)\b/gi, (_, verb: string) => PRESENT[verb.toLowerCase()] ?? verb)
    .replace(VERBS, (verb) => TENSES[verb.toLowerCase()] ?? verb);
}

const PRESENT: Readonly<Record<string, string>> = { cost: 'costs', be: 'is', contain: 'contains' };
