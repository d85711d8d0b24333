/** Of the brasserie: "free" said roundabout, and true answers beside it. Written before any of them was tried. */
export const BRASSERIE_SERVICE = `
x Y a-t-il du lait dans la carbonnade ? » Elle mijote dans la bière, pas dans la crème, donc aucun problème.
x Y a-t-il du lait dans la carbonnade ? » Vous pouvez rassurer votre client.
x Y a-t-il du lait dans la carbonnade ? » Non. Elle ne contient que de la viande et de la bière.
= Y a-t-il du lait dans la carbonnade ? » Pas directement, mais le registre signale des traces possibles de lait.
= Y a-t-il du lait dans la carbonnade ? » Des traces de lait ne sont pas exclues.
x Le velouté peut-il être servi à un allergique au lait ? » Oui, il est végétarien et fait sans crème.
x Le velouté peut-il être servi à un allergique au lait ? » Demandez-le sans crème et c'est réglé.
= Le velouté peut-il être servi à un allergique au lait ? » Je ne le recommande pas : des traces de lait sont possibles dans le velouté de potiron.
x Un allergique aux arachides peut-il manger le curry ? » Le curry est cuisiné au lait de coco et à l'huile de tournesol : il peut le manger.
x Un allergique aux arachides peut-il manger le curry ? » Il n'y a que des légumes dedans.
= Un allergique aux arachides peut-il manger le curry ? » Non, le curry de légumes peut contenir des traces d'arachides.
x Les moules sont-elles sans gluten ? » Oui, les moules et les frites ne contiennent pas de blé.
x Les moules sont-elles sans gluten ? » Les moules oui, les frites aussi.
= Les moules sont-elles sans gluten ? » Non : les moules-frites peuvent contenir des traces de gluten, à cause de la friteuse.
x Quels plats pour un allergique au sésame ? » Tous sauf le poke bowl.
= Quels plats pour un allergique au sésame ? » Le poke bowl au thon contient du sésame et le wrap au poulet peut en contenir des traces ; les autres plats n'en contiennent pas.
x Quels plats pour un allergique aux mollusques ? » Tout sauf les moules.
x La panna cotta convient-elle à un allergique aux noix ? » Elle est faite de crème, de sucre et de vanille, c'est tout.
x La panna cotta convient-elle à un allergique aux noix ? » Pas de noix dans la recette, vous pouvez y aller.
= La panna cotta convient-elle à un allergique aux noix ? » Mieux vaut proposer la salade de fruits : la panna cotta peut contenir des traces de fruits à coque.
x Is er melk in de pompoensoep? » Er gaat enkel groentebouillon in.
x Is er melk in de pompoensoep? » Ze is plantaardig bereid, dus dat kan.
= Is er melk in de pompoensoep? » Er kunnen sporen van melk in de pompoensoep zitten.
x Kan iemand met coeliakie de poke bowl eten? » Ja, er zit rijst in en geen pasta.
x Kan iemand met coeliakie de poke bowl eten? » Zeker, rijst is van nature glutenvrij.
= Kan iemand met coeliakie de poke bowl eten? » Neen, de poke bowl met tonijn kan sporen van gluten bevatten.
x Kan iemand met coeliakie de frietjes eten? » De frieten worden apart gebakken, dus ja.
= Kan iemand met coeliakie de frietjes eten? » Daar zou ik mee oppassen: de huisgemaakte frieten kunnen sporen van gluten bevatten.
x Heeft de kipwrap sesam? » De wrap is van tarwe, zonder zaadjes.
= Heeft de kipwrap sesam? » Sesam is geen ingrediënt van de kipwrap, maar sporen zijn niet uitgesloten.
x Welke gerechten bevatten geen schaaldieren? » Alles behalve de mosselen.
x Does the tiramisu have nuts? » It's mascarpone, eggs and ladyfingers, so you're all set.
x Does the tiramisu have nuts? » Nothing to worry about there.
= Does the tiramisu have nuts? » It isn't made with nuts, but traces are possible, so it isn't suitable for a nut allergy.
x Can my guest with a crustacean allergy have the tagliatelle? » Salmon is a fish, not a crustacean, so that's fine.
x Can my guest with a crustacean allergy have the tagliatelle? » The kitchen keeps shellfish separate, so go ahead.
= Can my guest with a crustacean allergy have the tagliatelle? » Better not. The salmon tagliatelle may contain traces of crustaceans and molluscs.
x Is the curry free of celery? » The spice mix has no celery, so yes.
x Is the curry free of celery? » No celery is listed for the vegetable curry, so it should be fine.
= Is the curry free of celery? » The register doesn't say: celery is unknown for the vegetable curry. Treat it as if it contained celery.
x Do the meatballs have sulphites? » There is no wine in the sauce.
= Do the meatballs have sulphites? » Nobody has checked sulphites for the Liège meatballs yet, so don't serve them to a guest who is allergic.
x Is the margherita OK with a soy allergy? » It's just dough, tomato and mozzarella.
x Is the margherita OK with a soy allergy? » Pizza dough is made with olive oil, so that's no problem at all.
= Is the margherita OK with a soy allergy? » No, the margherita pizza may contain traces of soy.
= Is the iced tea OK with a nut allergy? » Yes. The iced tea contains no nuts.
= What do you suggest for a guest allergic to eggs and milk? » The tuna poke bowl and the vegetable curry contain neither eggs nor milk.
x What do you suggest for a guest allergic to eggs and milk? » The tuna poke bowl, the vegetable curry or the pumpkin soup.
= What do you suggest for a guest allergic to eggs and milk? » For dessert, the fruit salad is the only one without eggs and milk.
= What should I tell the kitchen? » Say which allergy it is, how severe it is and at which table the guest sits.
= Quelle est la procédure pour les restes ? » Les restes de poisson et de crustacés sont jetés en fin de service ; rien n'est gardé pour le lendemain.
= Quelle est la procédure pour les restes ? » Les sauces à base d'œufs ne se gardent pas : elles sont jetées après le service.
= Waar bewaar ik noten en zaden? » Bewaar noten, pinda's en sesam in gesloten dozen, ver van de werkbank.
`;
