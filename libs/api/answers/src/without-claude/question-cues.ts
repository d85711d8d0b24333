/** Folded words and phrases of the three languages that tell what a question is after; none of them is the name of a dish. */
const CUES = {
  certificate:
    'certificat certificats certifie certifies certifiee certificaat certificaten gecertificeerd gecertifieerd certificate certificates certified',
  meat: `viande viandes vlees meat poulet poulets kip kippen chicken boeuf bœuf rund rundvlees rundsvlees beef dinde kalkoen turkey agneau lam lamsvlees lamb
    steak steaks hache gehakt`,
  hours: `heure heures horaire horaires ouvert ouverts ouverte ouvre ouvrez ouvrent ouverture ferme fermes fermez ferment fermeture uur uren openingsuren
    openingstijden gesloten sluit sluiten sluitingsuur opent hours opening closing closed close closes opens open`,
  price: 'combien prix coute coutent tarif hoeveel kost kosten prijs prijzen price prices cost costs much',
  out: 'epuise epuises epuisee epuisees rupture reste restent 86 uitverkocht over out left stock voorraad disponible disponibles beschikbaar available',
  allergens: 'allergene allergenes allergeen allergenen allergen allergens',
  today: `aujourd hui maintenant vandaag nu today now tonight soir avond midi middag`,
} as const;
export type Cue = keyof typeof CUES;

const CUES_OF_WORD = new Map<string, Cue[]>();
for (const [cue, words] of Object.entries(CUES)) {
  for (const word of words.split(/\s+/)) CUES_OF_WORD.set(word, [...(CUES_OF_WORD.get(word) ?? []), cue as Cue]);
}

export function readCues(question: string): ReadonlySet<Cue> {
  return new Set(foldedWords(question).flatMap((word) => CUES_OF_WORD.get(word) ?? []));
}

/** Without case and accents, as people type them. */
export function foldedWords(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
