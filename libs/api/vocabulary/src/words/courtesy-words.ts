/**
 * Words of sentences that lead to an answer and are none, folded: greetings, thanks, "I looked it up for you". No word stands here
 * that may mean yes, no or "that is fine" ("sure", "bien sûr", "goede keuze").
 */
const WORDS = `
bonjour bonsoir salut merci voici voila avec plaisir question je tu vous te le la les l un une de du des d a au aux et en pour ce cette ces
regarde regarder regardons verifie verifier verifions cherche consulte consulter registre fiche carte allergenes information infos
selon d apres reponse un instant une seconde minute tout suite demande recherche trouve releve resultat concernant propos ai viens
hallo dag hoi goeiedag goedemorgen goedenavond bedankt dank graag gedaan hier vraag goede ik je jou u het de een voor van over in even
heb opgezocht nagekeken bekeken gekeken gezocht opzoeken nakijken kijk kijken ik register kaart allergenen informatie infos moment momentje
antwoord volgens gevonden gecontroleerd meteen dit wat erover staat
hello hi hey thanks thank you your asking happy glad to help here is are s what the a an i ve have looked look up it for of in at on
checked check register menu allergen allergens information record records says said question good great let me see moment second just
according answer result results found this about that regarding
`;

export const COURTESY_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));
