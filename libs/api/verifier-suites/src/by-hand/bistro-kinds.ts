/**
 * Of the bistro: dishes of one kind that are told apart by a part of their name, one of them in answer to "which?", and tables of dishes
 * that nobody asked about. `⏎` is a line end.
 */
export const BISTRO_KINDS = `
= Les croquettes au fromage contiennent des œufs, celles aux crevettes aussi.
= Pas de crustacés dans les croquettes au fromage. Celles aux crevettes en contiennent.
x Pas de crustacés dans les croquettes au fromage. Celles aux crevettes non plus.
= In de kaaskroketten zit geen vis, in die met garnalen kunnen sporen zitten.
x In de kaaskroketten zit geen vis, in die met garnalen ook niet.
x The cheese croquettes contain no fish, nor do the ones with shrimp.
x The cheese croquettes contain no molluscs; the shrimp ones don't either.
= Visallergie, welke kroketten? » De kaaskroketten.
= Visallergie, welke kroketten? » Die met kaas.
x Visallergie, welke kroketten? » Die met garnalen.
x Visallergie, welke kroketten? » De garnaalkroketten, daar zit ze niet in.
x Visallergie, welke kroketten? » Pak de garnaalkroketten, daar zit ze niet in en sporen ook niet.
x Visallergie, welke kroketten? » Geef ze de garnaalkroketten maar.
= Fish allergy: which croquettes? » The cheese ones.
x Fish allergy: which croquettes? » The shrimp ones.
x Fish allergy: the cheese croquettes or the shrimp croquettes? » The shrimp.
= Fish allergy: the cheese croquettes or the shrimp croquettes? » Cheese croquettes.
x Allergie aux fruits à coque : la tarte aux noix ou la mousse ? » La mousse.
= Allergie à la moutarde : la tarte aux noix ou la mousse ? » La mousse.
= Allergie à la moutarde : la tarte aux noix ou la mousse ? » La mousse, il n'y en a pas dedans et pas de traces non plus.
x Allergie aux fruits à coque : la tarte aux noix ou la mousse ? » La mousse, il n'y en a pas dedans et pas de traces non plus.
= De champignonrisotto bevat melk.
x De champignonrisotto bevat geen melk.
= De sesamkip bevat soja.
x De sesamkip bevat geen soja.
x In de sesamrisotto zit geen melk.
= Un tableau des croquettes pour le poisson et le céleri ? » | Plat | Poisson | Céleri |⏎|---|---|---|⏎| Croquettes au fromage | non | traces possibles |⏎| Waterzooi de poulet | non | contient |⏎
x Un tableau des croquettes pour le poisson et le céleri ? » | Plat | Poisson | Céleri |⏎|---|---|---|⏎| Croquettes aux crevettes grises | non | inconnu |⏎
x Un tableau des croquettes pour le poisson et le céleri ? » | Plat | Poisson | Céleri |⏎|---|---|---|⏎| Waterzooi de poulet | contient | contient |⏎
= Kan je de kroketten overlopen op vis en selder? » | | vis | selder |⏎|---|---|---|⏎| Kaaskroketten | niet | sporen mogelijk |⏎| Falafel | niet | niet |⏎
x Kan je de kroketten overlopen op vis en selder? » | | vis | selder |⏎|---|---|---|⏎| Dagsoep | niet | niet |⏎
x Visallergie, welke kroketten? » Maakt niet uit welke.
x Visallergie, welke kroketten? » Allebei kan.
x Fish allergy: cheese or shrimp croquettes? » Shrimp, because the cheese ones have milk in them.
x Fish allergy: cheese or shrimp croquettes? » I'd steer them to shrimp.
x Fish allergy: cheese or shrimp croquettes? » Either is fine.
x Allergie au poisson : croquettes au fromage ou aux crevettes ? » Celles aux crevettes, vu qu'il y a du lait dans celles au fromage.
x Allergie au poisson : croquettes au fromage ou aux crevettes ? » Peu importe.
x You can do any of the desserts for an egg allergy.
x N'importe quel dessert convient pour une allergie aux œufs.
x Voor ei moet je alleen de taart mijden.
x Egg in the walnut tart and the lemon sorbet? » In neither.
x Œufs dans la tarte aux noix et le sorbet ? » Ni dans l'un ni dans l'autre.
`;
