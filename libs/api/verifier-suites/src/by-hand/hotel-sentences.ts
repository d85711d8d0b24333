/**
 * Of the hotel: tables without heads, what somebody avoids, and names of kinds in which a diet or an allergen stands. `⏎` is a line end.
 */
export const HOTEL_SENTENCES = `
= en desserts, ei en noten? » | Warme appeltaart (op) | ei: ja | noten: sporen |⏎| Frambozensorbet | ei: nee | noten: sporen |⏎
x en desserts, ei en noten? » | Chocolademousse | ei: ja | noten: nee |⏎
= desserts, eggs? » | Warm apple tart | yes |⏎| Raspberry sorbet | no |⏎
x desserts, eggs? » | Raspberry sorbet | yes |⏎| Warm apple tart | yes |⏎
x Et les desserts ? » | Mousse au chocolat | œufs : oui | fruits à coque : non |⏎
x The desserts? » | Chocolate mousse | €9.60 |⏎| Raspberry sorbet | €8.00 |⏎
= Guest with egg AND milk allergy, what's left? » - Roast chicken - contains neither of the two
x Guest with egg AND milk allergy, what's left? » - Mussels in white wine - contains neither of the two
x Client allergique aux œufs et au lait, quels plats ? » - Moules au vin blanc : ne contient aucun des deux
= Gast met ei- en melkallergie, wat kan? » - Kip met kruiden: bevat geen van beide
x Gast met ei- en melkallergie, wat kan? » - Mosselen in witte wijn: bevat geen van beide
= Sers les côtelettes à la table 4, elle évite le lait et il n'y en a pas dans ce plat.
x Sers les moules à la table 4, elle évite le lait et il n'y en a pas dans ce plat.
= Il évite les œufs : le curry lui convient.
x Il évite les œufs : la mousse lui convient.
x La cliente évite les œufs, proposez-lui la mousse.
= Geef de kip aan tafel 4, ze mijdt melk en die zit er niet in.
x Geef de mosselen aan tafel 4, ze mijdt melk en die zit er niet in.
= Hij vermijdt mosterd, dus neem de lamskoteletten.
x Hij vermijdt mosterd, dus neem het stoofvlees.
x De kip bevat geen mosterd.
= De pannenkoeken bevatten melk.
x De pannenkoekjes bevatten geen melk.
`;
