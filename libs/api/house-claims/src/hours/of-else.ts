/** Other things that have hours. */
const OF_ELSE =
  /\b(livraisons?|livrer|delivery|deliver|levering|leveren|bezorg\w*|drive|cuisines?|kitchen|keuken|commandes?|last order|laatste bestelling|reserv\w+|caisse|kassa|till(?! \d| noon| midnight| half| late| ten| eleven| nine| eight)|parking|formation|training|opleiding|shift|equipe|team|ploeg|nettoyage|cleaning|schoonmaak|pot|bocal|flacon|frigo|koelkast|fridge|temperature|temperatuur|happy hour|uber|deliveroo|briefing|reunion|meeting|vergadering|service commence|fournisseur|leverancier|supplier|avant|before|after|apres|voor|na|minutes?|minuten|dans \d+|binnen \d+|in \d+ hours?|pendant|gedurende|within|(?:depuis|sinds|since)(?! (?:\d{1,2}\s?(?:[hu:.]|uur|[ap]m)|midi|noon|minuit|midnight|middernacht|half )))\b/;
/** What opens with a code or by a key is a thing, wherever it stands. */
const OF_A_THING =
  /\b(?:opens?|closes?|ouvre|ferme|opent|sluit)(?: it)? (?:with|using|by means|avec|au moyen|a l aide|met|door)|\b(?:ouvr(?:e|ir|ons|ez)|ferm(?:e|er|ons|ez)) (?:toujours |d abord |bien )?(?:la|l|une?|le|les|sa|son|cette|ce) (?!(?:soir|midi|matin|week|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|restaurant|friterie|cuisine|terrasse|porte|salle|\d|jour|lendemain|reveillon|nouvel))|\b(?:open|close|opens|closes) (?:the|a|your|its) (?!(?:doors?|restaurant|kitchen|shop|terrace|branch|day|next|same|following|evening))|\b(?:openen|sluiten|open|sluit|opent) (?:altijd |steeds |eerst )?(?:de|het|een) (?!(?:deur|deuren|zaak|keuken|terras|dag|avond|volgende|\d|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag))/;

/** Whether folded text tells the hours of something else than a restaurant, or of nothing that has hours. */
export function isOfElse(folded: string): boolean {
  return OF_ELSE.test(folded) || OF_A_THING.test(folded);
}
