/** What batch 19 taught of what nobody has recorded, in other words, on the menu of the inn. */
export const UNRECORDED = `
x Pour le céleri, l'info manque dans le civet de lièvre.
x De informatie over gluten ontbreekt bij de hazenpeper.
x Le lait n'est pas documenté pour le civet de lièvre.
x Gluten isn't documented for the hare stew.
x Gluten isn't recorded either way for the hare stew.
x The register has nothing on gluten for the hare stew.
x Over gluten hebben we niets bij de hazenpeper.
x We hebben niets over melk bij de hazenpeper.
x Nothing on the menu contains mustard.
x On n'a rien dans le civet de lièvre comme lait.
x There's nothing with milk in the hare stew.
x The hare stew contains no milk, which matters for anyone with a milk allergy.
= La moutarde n'est notée ni dans un sens ni dans l'autre pour le civet de lièvre.
= Pour la moutarde, l'info manque dans le civet de lièvre.
= For mustard in the hare stew the information is missing.
= La moutarde n'est pas documentée pour le civet de lièvre.
= Mosterd is niet gedocumenteerd voor de hazenpeper.
= Mustard isn't documented for the hare stew.
= Mustard isn't recorded either way for the hare stew.
= Mustard hasn't been noted one way or the other for the hare stew.
= The register has nothing on mustard for the hare stew.
= There's nothing on mustard for the hare stew.
= We hebben niets over mosterd bij de hazenpeper.
= Over mosterd hebben we niets bij de hazenpeper.
= Pour la moutarde dans le civet de lièvre, on n'a rien là-dessus.
`;
