import { namesIn } from './names-in';

it.each<[string, string[]]>([
  ["Livre-t-on à Namur ou à l'étranger ?", ['namur']],
  ['Who wrote Hamlet?', ['hamlet']],
  ['Bonjour. Le Bancontact est en panne, que faire à Saint-Gilles ?', ['bancontact', 'saint', 'gilles']],
  ['Zijn we open op Kerstmis?', ['kerstmis']],
  ['Wanneer is de keuken dicht?', []],
  ['FRYER ON FIRE WHAT NOW', []],
  ['What Do We Do With The Fryer?', []],
])('finds the names in %j', (question, names) => expect([...namesIn(question)]).toEqual(names));
