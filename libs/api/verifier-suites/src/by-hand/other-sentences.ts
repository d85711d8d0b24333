/** By hand, in three languages mixed: `=` goes out as it is, `x` may not; `⏎` is a line end. */
export const OTHER_SENTENCES = `
= Les moules-frites contiennent des mollusques et du céleri.
x Les moules-frites ne contiennent pas de mollusques.
x Pas de céleri dans les moules-frites.
= L'américain contient de l'œuf et de la moutarde.
x Pas d'œuf dans le filet américain.
= Le vol-au-vent contient du lait, du gluten et des œufs ; le croque-monsieur contient du gluten et du lait.
x Le vol-au-vent contient du lait ; le croque-monsieur n'en contient pas.
= La salade de chèvre chaud aux noix contient du lait.
x La salade de chèvre ne contient pas de noix.
= La soupe de poisson contient du poisson, des crustacés et du céleri.
x La soupe de poisson ne contient pas de crustacés.
= De vissoep bevat vis, schaaldieren en selderij.
x De vissoep bevat geen selderij.
x In de stoofvlees zit geen mosterd.
= Stoofvlees bevat gluten en mosterd.
= The fish soup contains celery.
x The fish soup is crustacean-free.
= Lemon tart: gluten ✔, eggs ✔, milk ✔ (contains).
= Le pad thaï contient des arachides, du soja et de la sauce de poisson.
x Le pad thaï ne contient pas d'arachides.
= Prawn pad thai has peanuts, soy, fish and egg.
x Coffee contains milk.
= Le café ne contient aucun allergène.
= The Chef's Special contains gluten.
x The Chef's Special doesn't contain gluten.
x The chef's special is nut free.
= Le curry vert végan contient du soja.
= The vegan green curry is vegan.
x Le curry vert ne contient pas d'arachides.
x Les boulets à la liégeoise ne contiennent pas de moutarde.
= Pour les boulets, la moutarde est inconnue au registre.
= De dame blanche bevat melk en mogelijk noten.
x De dame blanche bevat geen noten.
= La dame blanche : lait (contient), fruits à coque (traces possibles).
x La dame blanche : lait (contient), fruits à coque (absent).
= Une dame allergique au lait ne peut pas manger la dame blanche.
x Een klant met een notenallergie mag de dame blanche gerust eten.
= Je peux vous proposer le café : il ne contient pas de lait.
x Je peux vous proposer la tarte au citron : elle ne contient pas de lait.
= La tarte au citron ne convient pas à une personne allergique aux œufs.
x La tarte au citron convient à une personne allergique aux œufs.
x La tarte au citron conviendrait à une personne allergique aux œufs.
x Pour une allergie aux noix, je conseillerais plutôt la dame blanche.
x He's allergic to peanuts? Then go with the pad thai.
x You could offer the vegan green curry to the guest with the peanut allergy.
= Allergic to peanuts: not the pad thai, it contains peanuts.
x The lemon tart lacks milk.
x The lemon tart is made without milk.
x La tarte au citron est préparée sans lait.
x De citroentaart wordt zonder melk gemaakt.
x Milk isn't used in the lemon tart.
x We leave the nuts out of the warm goat cheese salad.
x La tarte au citron ? Zéro lait.
x Zero dairy in the lemon tart.
x La tarte au citron est dépourvue de lait.
x Absolument aucun produit laitier dans la tarte au citron.
x De citroentaart: melkvrij ✅
x Lemon tart (dairy-free)
x Lemon tart — dairy-free, nut-free
x - Lemon tart: no milk
x Milk: no (lemon tart)
x Lemon tart: milk ❌
x Gluten: Lemon tart ❌, Vol-au-vent ✅
x Tarte au citron : lait = non
x Tarte au citron : lait non, œufs oui
= Tarte au citron : lait oui, œufs oui, gluten oui
= Tarte au citron : lait, œufs, gluten (contient).
x The lemon tart contains gluten and eggs but milk is absent.
x The lemon tart contains gluten and eggs. Milk is absent.
x The lemon tart contains gluten and eggs. No dairy though.
x The lemon tart contains gluten and eggs; nothing else.
x The lemon tart only contains gluten.
x The lemon tart's only allergen is gluten.
x Other than gluten, the lemon tart has no allergens.
x Apart from gluten there are no allergens in the lemon tart.
x The lemon tart has no allergens except gluten.
x Sauf gluten, aucun allergène dans la tarte au citron.
x Guests who can't have milk can order the lemon tart.
x Les clients qui ne supportent pas le lait peuvent prendre la tarte au citron.
x Wie geen melk mag, kan de citroentaart nemen.
x If you can't have milk, try the lemon tart.
x The croque-monsieur and the lemon tart: both without eggs.
x Ni le croque-monsieur ni la tarte au citron ne contiennent d'œufs.
x Neither the croque-monsieur nor the lemon tart contains eggs.
x Noch de croque-monsieur noch de citroentaart bevat ei.
= Neither the coffee nor the Dame Blanche contains fish.
x The lemon tart contains milk-free cream.
x Tarte au citron = sans œuf.
x Citroentaart = eivrij
x Tarte au citron ➜ pas d'œufs
x Il n'entre pas d'œufs dans la tarte au citron.
x Les œufs sont absents de la tarte au citron.
x La tarte au citron n'a pas d'œufs.
x La recette de la tarte au citron exclut les œufs.
x The lemon tart is made with plant milk instead of dairy, so no milk.
x You won't find any eggs in the lemon tart.
x Eggs? None in the lemon tart.
x Des œufs ? Pas dans la tarte au citron.
x Ei? Niet in de citroentaart.
= Eggs? Yes, in the lemon tart.
x There isn't any egg in the lemon tart.
x Not a trace of egg in the lemon tart.
x The lemon tart never contains egg.
x The lemon tart used to contain egg.
x The lemon tart can be served to egg-allergic guests.
x The lemon tart: suitable for egg allergy.
x OK pour œufs : tarte au citron.
x Compatible allergie œufs : tarte au citron, café.
x Plats possibles pour un client allergique aux œufs :⏎⏎- Café⏎- Tarte au citron
= Plats possibles pour un client allergique aux œufs :⏎⏎- Café⏎- Dame blanche
= À éviter en cas d'allergie aux œufs :⏎⏎- Tarte au citron⏎- Vol-au-vent
x À éviter en cas d'allergie aux œufs :⏎⏎- Tarte au citron⏎- Café
x 1. **Tarte au citron** : aucun œuf⏎2. **Café** : aucun œuf
= **Sans œufs**⏎⏎1. Café⏎2. Dame blanche
x **Sans œufs**⏎⏎1. Café⏎2. Tarte au citron
x ## Tarte au citron⏎⏎Pas d'œufs, pas de lait.
= ## Tarte au citron⏎⏎Contient du gluten, des œufs et du lait. Traces possibles de fruits à coque.
x ## Tarte au citron⏎⏎Contient du gluten, des œufs et du lait. Pas de fruits à coque.
x Eggs are in the vol-au-vent, not in the lemon tart.
= Eggs are in the vol-au-vent, not in the coffee.
x The coffee contains no milk, nor does the lemon tart.
= The coffee contains no milk, nor does the fish soup.
x The coffee contains no milk and the lemon tart doesn't either.
x Le café ne contient pas de lait, la tarte au citron non plus.
x De koffie bevat geen melk en de citroentaart ook niet.
= De koffie bevat geen melk, de citroentaart wel.
= Le café ne contient pas de lait, contrairement à la tarte au citron.
x Contrairement à la tarte au citron, la dame blanche ne contient pas de lait.
x Comme le café, la tarte au citron ne contient pas de lait.
x Je vous confirme que la tarte au citron ne contient pas d'œufs, bon service !
x Bonne nouvelle : pas d'œufs dans la tarte au citron.
x Rassurez le client, la tarte au citron est sans œufs.
x You're good: the lemon tart has no egg.
x It's egg-free, the lemon tart.
x egg free lemon tart
x **Lemon tart**: 🥚 no eggs
x La tarte au citron contient-elle des œufs ? Non.
x Does the lemon tart contain eggs? No, it doesn't contain eggs.
x Bevat de citroentaart ei? Nee.
= Bevat de citroentaart ei? Ja.
x Peut contenir des traces d'œufs : tarte au citron.
x La tarte au citron peut contenir du lait.
x Lemon tart may contain milk.
x Le registre ne mentionne pas d'œufs pour la tarte au citron.
x The register lists no eggs for the lemon tart.
x Het register vermeldt geen ei voor de citroentaart.
x Eggs aren't listed for the lemon tart.
x La tarte au citron est déclarée sans œufs.
x The lemon tart does not contain gluten, eggs, milk, nuts or anything else.
x Nobody with an egg allergy needs to worry about the lemon tart.
x No issue with the lemon tart for an egg allergy.
x Aucun problème pour la tarte au citron avec une allergie aux œufs.
x The lemon tart is okay for people avoiding eggs.
x The lemon tart won't trigger an egg allergy.
`;
