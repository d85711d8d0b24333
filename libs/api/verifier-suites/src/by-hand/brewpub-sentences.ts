/** What a brewery pub taught of what alone is left, of wholes that follow other dishes, and of prices that nothing exceeds. */
export const BREWPUB_SENTENCES = `
x Comme dessert, il ne reste que la gaufre de Liège.
x Il ne reste plus que la gaufre comme dessert.
x On n'a plus que la gaufre comme dessert.
x La gaufre est le seul dessert qui reste.
x Als dessert is enkel de wafel nog over.
x We hebben enkel nog de wafel als dessert.
x De wafel is het enige dessert dat nog over is.
x For dessert, only the waffle is left.
x All that's left for dessert is the waffle.
x The waffle is the only dessert left.
x Tous les desserts sont là.
x All the desserts are on today.
x Alle desserts zijn er.
x Y a plus ni gaufre ni mousse.
x There's neither waffle nor mousse left.
x Les nachos gratinés au cheddar et le houmous et pain pita sont sans céleri. Les trois salades sont sans céleri.
x The nachos and the hummus are celery-free. The salads: all three are celery-free.
x De nacho's en de hummus zijn zonder selderij. Salades: alle drie zonder selderij.
x The Caesar salad may contain celery. The nachos and the hummus do not contain it. All three are free of milk.
x If the guest reacts to crustaceans, the one thing they need to avoid is the grey shrimp croquettes.
x The one dish on the menu to avoid with a crustacean allergy is the grey shrimp croquettes.
x Selderij zit maar in twee gerechten, de twee koninginnenhapjes.
x Selderij zit maar in één gerecht, het koninginnenhapje met kip.
x Rien sur notre carte ne dépasse 20 €.
x Aucun plat ne dépasse 20 €.
x Aucun dessert ne dépasse 8 €.
x Op onze kaart is niets duurder dan 20 euro.
x Geen enkel gerecht kost meer dan 20 euro.
x No dessert costs more than €8.
= Il ne reste que la gaufre, la mousse au chocolat et le sorbet citron comme desserts.
= For dessert we only have the waffle, the mousse and the sorbet left.
= Als dessert zijn enkel de wafel, de mousse en de citroensorbet nog over.
= Only two waffles left.
= Tous les accompagnements sont là.
= All the sides are there.
= Alle bijgerechten zijn er.
= Y a plus ni burger végétal ni café liégeois.
= The hummus contains gluten. The ribs and the stew contain it too. All three are free of milk.
= Both the waffle and the mousse contain milk. Both desserts contain eggs.
= Rien sur notre carte ne dépasse 25 €.
= Aucun dessert ne dépasse 9 €.
= Geen enkel dessert kost meer dan 9 euro.
= | Side | Price |⏎|---|---|⏎| Fresh fries | €4.50 |⏎| Apple compote | €4.00 |
x | Side | Price |⏎|---|---|⏎| Fresh fries | €4.80 |
= | Side | Mustard |⏎|---|---|⏎| Mixed side salad | yes |⏎| Fresh fries | no |
x | Side | Fish |⏎|---|---|⏎| Apple compote | no |⏎| Fresh fries | no |
`;
