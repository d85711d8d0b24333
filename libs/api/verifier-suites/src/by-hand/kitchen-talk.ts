/** Of the bistro of batch 22: what is left, what is out and what it costs, as it is called through a kitchen. */
export const KITCHEN_TALK_NL = `
x nog over van de desserts: wafel, crème brûlée en mochi
x desserts die er nog zijn: wafel, crème brûlée
x Er zijn nog vier desserts over: de matchawafel, de kleefrijst met mango, de crème brûlée en het mochi-ijs.
x Er blijven nog vijf desserts over.
x Er blijven nog vijf desserts over, de crème brûlée incluis.
x Er blijven nog vier desserts over, de crème brûlée incluis.
x wat overblijft: crème brûlée en mochi
x alle vijf de desserts zijn er nog
x alle desserts zijn nog te krijgen
x we hebben nog alle desserts
x er is nog crème brûlée
x van de desserts is enkel de wafel op
x op: mochi en wafel
x uitverkocht: papajasalade, mochi
x wafel gedaan voor vandaag
x schrap de mochi, die is op
x papajasalade? kan nog
x papajasalade gaat nog
x matchawafel (uitverkocht)
x wafel (op)
x wafel: op
x tempehbao is een tientje en de eendenbao ook
x eendenbao is een tientje
x de wafel is acht euro en de mochi ook
x massaman en rode kipcurry: zelfde prijs
x de massaman en de rode curry, zelfde prijs
x de massaman kost evenveel als de rode curry
x massaman en rode curry zijn even duur
x massaman is duurder dan de rode curry, 3 euro verschil
x rode curry is duurder dan de massaman, 2 euro verschil
x tussen de massaman en de rode curry zit 3 euro verschil
x de massaman is 3 euro duurder dan de rode curry
x wafel 8, mochi 8
x wafel 8, mochi ook
= nog over van de desserts: wafel, kleefrijst en mochi
= desserts die er nog zijn: wafel, mochi
= Er zijn nog vier desserts over: de matchawafel, de kleefrijst met mango, het chocoladetaartje en het mochi-ijs.
= Er blijven nog vier desserts over, de matchawafel incluis.
= wat overblijft: wafel en mochi
= alle bijgerechten zijn nog te krijgen
= er is nog mochi
= van de desserts is enkel de crème brûlée op
= papajasalade en mosselen op
= op: papajasalade en crème brûlée
= uitverkocht: papajasalade, crème brûlée
= geen crème brûlée meer
= crème brûlée is er nie meer
= papajasalade? kan nie meer
= crème brûlée (op)
= crème brûlée: op
= tempehbao is een tientje
= de wafel is acht euro
= groene curry en misoramen: zelfde prijs
= de groene curry en de misoramen kosten evenveel
`;

export const KITCHEN_TALK_EN = `
x 86 the mochi and the waffle, both gone
x 86 mochi
x 86 list: mochi, waffle
x on the 86 list today: the papaya salad, the mussels and the mochi
x left for dessert: waffle, crème brûlée, mochi
x still on for dessert: crème brûlée and mochi
x desserts we've still got: crème brûlée, mochi
x all five desserts are still available
x All five desserts are still on.
x Only the papaya salad is off tonight.
x all desserts bar the waffle are still on
x both gyozas are off
x run out of mochi
x no waffle tonight
x mochi's done for the night
x sticky rice and waffle both off
x waffle's 8, fondant's 8 too
x waffle's 8 and so's the fondant
x waffle and fondant are both 8
x fondant's 8
x the fondant is 8
x mochi's a tenner
x duck bao's ten
x pad thai 17, red curry 17.50
x pad thai's seventeen
x waffle 8, mochi 8
x massaman and red curry: same price
x the massaman costs the same as the red curry
x massaman's the same price as the red curry
x massaman's three euros more than the red curry
x iced tea's a fiver
x The green vegetable curry is vegan. It is the cheapest of the three, at €15.00.
x The green vegetable curry is vegan. It is on the menu at €15.00.
x The green vegetable curry is vegan and comes at €15.00.
= 86 the papaya salad and the crème brûlée, both gone
= 86 mussels
= mussels are 86
= 86 list: papaya salad, crème brûlée, mussels
= on the 86 list today: the papaya salad, the mussels and the crème brûlée
= left for dessert: waffle, sticky rice, mochi
= still on for dessert: waffle and mochi
= desserts we've still got: waffle, mochi
= All three drinks are still available.
= all desserts bar the crème brûlée are still on
= run out of crème brûlée
= no papaya salad tonight
= crème brûlée's done for the night
= waffle's 8, fondant's 9
= waffle's 8
= the fondant is 9
= tempeh bao's a tenner
= tempeh bao's ten
= pad thai 18, red curry 17.50
= pad thai's eighteen
`;

export const KITCHEN_TALK_FR = `
x Côté desserts, il reste la gaufre et la crème brûlée.
x en dessert on a encore la crème brûlée et le mochi
x Les cinq desserts sont encore disponibles.
x gaufre et mochi terminés
x en rupture : gaufre, mochi
x la gaufre c'est mort pour ce soir
x plus de gaufres, plus de mochis
x seule la salade de papaye est en rupture
x il manque deux plats : la salade de papaye et les moules
x la crème brûlée est encore dispo
x crème brûlée dispo
x gaufre pas dispo
x le bao canard est à dix
x gaufre 8, mochi 8
x mochi 8 €, comme la gaufre
x mochi et gaufre, même prix
x le massaman et le curry rouge sont au même prix
x le massaman coûte 3 € de plus que le curry rouge
x Le ramen miso coûte 16,00 €, soit 80 centimes de plus que le poke tofu-mangue.
x la gaufre est à 8, le moelleux aussi
x la gaufre à 8 balles et le mochi pareil
x 2 mochis et 1 limonade, 20 balles
x le bao canard, dix balles
= Côté desserts, il ne reste plus que la gaufre, le riz gluant, le moelleux et le mochi.
= Côté desserts, il reste la gaufre et le mochi.
= reste la gaufre et le mochi
= en dessert on a encore la gaufre et le mochi
= toutes les boissons sont là
= crème brûlée et salade de papaye terminées
= en rupture : crème brûlée, salade de papaye
= la crème brûlée c'est mort pour ce soir
= y a plus ni moules ni crème brûlée
= il manque trois plats : la salade de papaye, les moules et la crème brûlée
= crème brûlée pas dispo
= gaufre dispo
= le bao tempeh est à dix
= gaufre 8, mochi 7
= curry vert et ramen miso, même prix
= le curry vert et le ramen miso sont au même prix
= le massaman coûte 2 € de plus que le curry rouge
= Le ramen miso coûte 16,00 €, soit 50 centimes de plus que le poke tofu-mangue.
= la gaufre est à 8, le moelleux à 9
= 2 mochis et 1 limonade, 19 balles
`;
