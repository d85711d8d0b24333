/** Of the bistro: guests, lists of dishes, sentences that go on with the one before. */
export const BISTRO_CLAIMS = `
x Nope, there's no egg in the **lasagne** 👍 It does contain gluten, milk and celery, though.
x Heads up: the lasagne is celery-free but it has egg.
x The lasagne's béchamel is dairy free.
= Lasagne: there's béchamel in it, so milk.
x For coeliacs: hummus, risotto, lemon sorbet and falafel.
x Coeliac guest? The falafel's a go.
= Coeliac guest? The lasagne is a no-go.
x Celiac-friendly: sesame chicken.
x Coeliaque ? Le waterzooi passe.
x Le waterzooi est adapté aux coeliaques.
= Le waterzooi n'est pas adapté aux coeliaques : il peut contenir du gluten.
x Glutenallergie: waterzooi kan.
x De waterzooi kan perfect voor coeliakiepatiënten.
x Egg-wise, both the niçoise and the noodles are fine.
x Neither the niçoise nor the noodles has egg.
= Both the niçoise and the noodles have egg.
x The niçoise has egg; the noodles don't.
= The niçoise has egg; the sorbet doesn't.
x La niçoise contient des œufs, pas les nouilles.
= La niçoise contient des œufs, pas le sorbet.
x La niçoise contient des œufs, les nouilles aussi, la tarte aux noix non.
= La niçoise contient des œufs, les nouilles aussi, le sorbet non.
x De Niçoise bevat ei, de noedels ook, de notentaart niet.
x Sole meunière (poisson : oui ; lait : non ; gluten : oui)
x Sole meunière: vis ja, melk nee, gluten ja.
= Sole meunière: vis ja, melk ja, gluten ja, ei nee.
x Sole meunière - fish: Y, milk: N
x Endive gratin: milk: Yes | gluten: No
x Witloof met ham: bevat melk, bevat geen gluten.
= Witloof met ham: bevat melk, bevat gluten; mosterd: onbekend.
x Witloof met ham: mosterd afwezig.
x Les chicons au gratin ne contiennent sûrement pas de moutarde.
x Aucune info sur la moutarde dans les chicons, donc c'est bon.
= Aucune info sur la moutarde dans les chicons au gratin.
x The endive gratin probably has no mustard.
x Grey shrimp croquettes: celery unlikely.
x Shrimp croquettes don't list celery, so they're celery-free.
x Les croquettes aux crevettes : pas de crustacés, ce sont des crevettes.
x Croquettes aux crevettes grises sans poisson.
= Les croquettes aux crevettes grises peuvent contenir des traces de poisson et de mollusques.
x Garnaalkroketten: geen weekdieren.
x Allergique aux mollusques ? Prenez les croquettes aux crevettes.
x Je conseille la tarte aux noix à un allergique aux arachides.
= Je déconseille la tarte aux noix à un allergique aux arachides.
x De notentaart is pindavrij.
= De notentaart kan sporen van pinda bevatten.
x Walnut tart: contains walnuts only, no other allergens.
x La tarte aux noix ne contient que des noix.
x Sauf les noix, la tarte est sans allergène.
x Besides nuts and gluten, nothing in the walnut tart.
x Naast noten bevat de notentaart geen andere allergenen.
= Naast noten bevat de notentaart ook gluten, ei en melk.
x Outre les noix, la tarte aux noix ne contient rien.
x Guests avoiding soy will love the chocolate mousse.
x The chocolate mousse? Soy-free, promise.
x Mousse au chocolat : soja non.
= Mousse au chocolat : soja oui.
x Chocolademousse zonder soja-lecithine.
x La mousse contient du lait et des œufs mais est sans soja.
x The crème brûlée contains egg. It contains no milk.
x The crème brûlée contains egg. No milk, however.
x The crème brûlée contains egg. Milk: no.
x La crème brûlée contient des œufs. Elle n'a pas de lait.
x La crème brûlée contient des œufs. Par contre, pas de lait dedans.
= La crème brûlée contient des œufs. Elle contient aussi du lait.
x De crème brûlée bevat ei. Melk zit er niet in.
= De crème brûlée bevat ei. Er zit ook melk in.
x De crème brûlée bevat ei. Die is wel melkvrij.
= J'ai vérifié : le sorbet citron ne contient aucun des 14 allergènes. Bon service !
x J'ai vérifié : le sorbet citron contient des traces de lait. Bon service !
= Good question! Let me check the register for you. The orange juice contains none of the 14 allergens.
= Le client est allergique au lait. Je te propose le sorbet citron ou le jus d'orange.
x Le client est allergique au lait. Je te propose le sorbet citron ou la soupe du jour.
= De gast is allergisch voor melk. Raad dan de citroensorbet aan.
x De gast is allergisch voor melk. Raad dan de mousse aan.
x She's allergic to nuts. The mousse it is!
= She's allergic to nuts. Not the mousse: traces are possible.
x Est-ce que la soupe contient du lait ? » Non, aucune trace.
= Est-ce que la soupe contient du lait ? » Des traces sont possibles.
x Est-ce que la soupe contient du lait ? » Pas que je sache.
x Est-ce que la soupe contient du lait ? » Non, mais elle contient du céleri.
x Zit er ei in de noedels? » Neen, enkel in de lasagne.
x Any egg in the noodles? » Not in the noodles, no.
= Any egg in the noodles? » Yes, the noodles contain egg.
x Any egg in the noodles? » Negative.
x Any egg in the noodles? » It's egg-free.
x Any egg in the noodles? » I don't see any.
x Any egg in the noodles? » There aren't any.
x Any egg in the noodles? » There is none.
`;
