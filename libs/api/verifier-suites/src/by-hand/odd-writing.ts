/** Of the sample menu: letters, marks and layouts that a careless reader would trip over. */
export const ODD_WRITING = `
x Le Per**ron** ne contient pas de s**ésa**me.
x Le Perron ne contient pas de s&eacute;same.
x Le Perron ne contient pas de sés\u200bame.
x Le Perron ne contient pas de sésame.
x Le Perron ne c\u043entient pas de sés\u0430me.
x Le P\u200berron est sans s\u00adésame.
= Le Perron contient du sésame.
= Le Perron contient du s**é**same.
x **Le Perron** :⏎- **Sésame** : ✗⏎- **Lait** : ✓⏎
x Que contient le Perron ? » **Céleri :** non⏎**Sésame :** non⏎
= Que contient le Perron ? » **Céleri :** non⏎**Sésame :** oui⏎
x Welke allergenen in de Perron? » **Selderij:** nee⏎**Sesam:** nee⏎
= Welke allergenen in de Perron? » **Selderij:** nee⏎**Sesam:** ja⏎
x Allergens in the Perron? » **Celery:** no⏎**Sesame:** no⏎
x Allergens in the Perron? » - Celery — no⏎- Sesame — no⏎
= Allergens in the Perron? » - Celery — no⏎- Sesame — yes⏎
x Allergens in the Perron? » Celery ❌ Sesame ❌
x | Dish | Sesame | Celery |⏎|---|:---:|:---:|⏎| Perron | X | – |⏎| Smoky | – | X |⏎
x | Dish | Sesame | Celery |⏎|---|:---:|:---:|⏎| Perron | no | no |⏎
= | Dish | Sesame | Celery |⏎|---|:---:|:---:|⏎| Perron | yes | no |⏎
x | Plat | Sans sésame |⏎|---|---|⏎| Le Perron | ✓ |⏎
= | Plat | Sans sésame |⏎|---|---|⏎| Le Perron | ✗ |⏎
x | Allergène | Le Perron | Le Bangkok |⏎|---|---|---|⏎| Arachides | ✗ | ✗ |⏎
x | Allergène | Le Perron | Le Bangkok |⏎|---|---|---|⏎| Arachides | absent | absent |⏎
= | Allergène | Le Perron | Le Bangkok |⏎|---|---|---|⏎| Arachides | absent | contient |⏎
x Perron⏎  - sesame: no⏎  - milk: yes⏎
x 1. Perron⏎   - sesame: no⏎   - milk: yes⏎
= 1. Perron⏎   - sesame: yes⏎   - milk: yes⏎
x The Perron costs 12,90 euros and the Smoky 11 euros.
x Le Perron : 11,90€
x Le Perron coûte douze euros.
= Le Perron coûte 12,90 €.
= De Perron kost € 12,90.
x De Perron kost € 13,90.
x De Perron kost twaalf euro vijftig.
x The Perron is twelve euro.
x Le prix du Perron ? 13 €.
= Le prix du Perron ? 12,90 €.
x Le Perron est à 12.50.
x Le Perron est vendu 12€50.
= Le Perron est vendu 12€90.
x Perron* contains no celery.⏎⏎* also no sesame
x Le Perron ne contient pas de céleri¹.⏎⏎¹ Ni de sésame.
x Le Perron contient du lait — jamais de sésame.
x Le Perron ne contient pas (ou très peu) de sésame.
x Le Perron contient (presque) pas de sésame.
x Le Perron [sans sésame](https://x.y) est populaire.
x > Le Perron ne contient pas de sésame.
x \`Le Perron\` : pas de sésame.
x <b>Le Perron</b> : pas de <i>sésame</i>.
x ~~Le Perron contient du sésame~~.
x Le Perron contient du sésame ? Non.
x Le Perron contient du sésame ? Faux.
x Vrai ou faux : le Perron contient du sésame. Faux.
x True or false: the Perron contains sesame. False!
x "The Perron contains sesame" is a myth.
x It's not true that the Perron contains sesame.
x Il est faux que le Perron contient du sésame.
x Het klopt niet dat de Perron sesam bevat.
x Contrary to what you may think, the Perron contains no sesame.
x The Perron doesn't contain sésame, sesam or sesame seeds.
x PERRON SANS SESAME
x perron zonder sesam
x perron no sesame
x Perron = geen sesam
x Perron -> sesam: neen
x perron: sesame nope
x LePerron ne contient pas de sésame.
x Le perrron ne contien pa de sesamme.
x De peron bevat geen sesaam.
x The Peron doesnt contain sesame.
x The Perron does n't contain sesame.
x The Perron contains 0 sesame.
x The Perron contains 0 % milk.
x Sesame content of the Perron: 0.
x Sesame content of the Perron: nil.
x Sésame (Perron) : n/a
x Sésame (Perron) : néant
x Le Perron : sésame = 0
x Allergènes du Perron : gluten, lait, œufs (liste complète).
x Allergènes du Perron : gluten, lait, œufs uniquement.
= Allergènes du Perron : gluten, lait, œufs, sésame.
x Allergènes du Perron : aucun.
x Allergenen in de Perron: geen.
x Allergens in the Perron: none.
x Allergens: none (Perron).
x Le Perron n'a aucun allergène.
x Le Perron n'est pas concerné par le sésame.
x Le Perron n'est concerné ni par le sésame ni par le céleri.
= Le Perron est concerné par le sésame.
x Le sésame ne concerne pas le Perron.
x Pas concerné par le sésame : Perron, Smoky.
`;
