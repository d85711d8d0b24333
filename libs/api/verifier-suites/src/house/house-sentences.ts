/** Hours and certificates, said on a Sunday evening at Angleur. `=` goes out as it is, `x` may not. */
export const HOUSE_SENTENCES = `
= À quelle heure ferme Angleur lundi ? » Angleur ferme à 22h00 lundi.
x À quelle heure ferme Angleur lundi ? » Angleur ferme à 23h00 lundi.
= À quelle heure ferme Angleur lundi ? » À 22 h.
x À quelle heure ferme Angleur lundi ? » Lundi, on ferme à 22h30.
= Quand ouvre Wandre mardi ? » Wandre ouvre mardi de 11h30 à 14h30 et de 17h30 à 22h00.
x Quand ouvre Wandre mardi ? » Wandre ouvre mardi de 11h30 à 22h00.
x Quand ouvre Wandre mardi ? » Wandre est ouvert mardi de 11h30 à 14h30 et de 18h00 à 22h00.
= Mardi, Wandre est fermé entre 14 h 30 et 17 h 30.
= Op dinsdag is Wandre gesloten van 15 uur tot 17 uur.
x Op dinsdag is Wandre gesloten van 13 uur tot 17 uur.
= Is Wandre open on Tuesday afternoon? » Not between 14:30 and 17:30: we open 11:30–14:30 and again 17:30–22:00.
x Is Wandre open on Tuesday afternoon? » Not between 14:30 and 18:00.
x Vendredi, Wandre est fermé entre 14 h 30 et 17 h 30.
= Wandre est fermé le lundi.
x Wandre est ouvert le lundi.
x Angleur est fermé le lundi.
= Angleur est ouvert tous les jours.
x Wandre est ouvert tous les jours.
= Angleur : du lundi au jeudi 11h30–22h00, vendredi et samedi 11h30–23h30, dimanche 12h00–22h00.
x Angleur : du lundi au jeudi 11h30–22h00, vendredi et samedi 11h30–22h30, dimanche 12h00–22h00.
= Nous sommes fermés le 25 décembre.
x Nous sommes ouverts le 25 décembre.
x On 25 December Angleur is open from 11:30 to 23:30.
= On 25 December Angleur is closed.
= On Christmas, 25/12, we are closed.
= Angleur is open today until 10 pm.
x Angleur is open today until 11 pm.
= Angleur opens at noon on Sunday.
x Angleur opens at 11:30 on Sunday.
= Angleur sluit vandaag om 22 uur.
x Angleur sluit vandaag om 21 uur.
= Is Wandre morgen open? » Nee, Wandre is maandag gesloten.
x Is Wandre morgen open? » Ja, Wandre is morgen open.
x Is Wandre morgen open? » Wandre is morgen open van 17:00 tot 22:00.
= Wandre is zondag open vanaf 17 uur.
x Wandre is zondag open vanaf half zes.
= Hoe laat opent Wandre vandaag? » Wandre opent weer di 11:30.
= When is Wandre open on Monday? » The opening hours:
= Quand ouvre Wandre lundi ? » Voici les heures d'ouverture de Wandre.
x Quand ouvre Wandre lundi ? » Wandre est ouvert.
x Hoe laat opent Wandre vandaag? » Wandre opent weer di 12:30.
= Angleur is vrijdag open van 11.30 tot 23.30 uur.
x Angleur is vrijdag open van 11.30 tot 22.00 uur.
= | Jour | Heures |⏎|---|---|⏎| Lundi | 11:30–22:00 |⏎| Vendredi | 11:30–23:30 |⏎
x | Jour | Heures |⏎|---|---|⏎| Lundi | 11:30–22:00 |⏎| Vendredi | 11:30–22:00 |⏎
= Horaires d'Angleur ? » - **Lundi** : 11h30 – 22h00⏎- **Mardi** : 11h30 – 22h00⏎
x Horaires d'Angleur ? » - **Lundi** : 11h30 – 22h00⏎- **Mardi** : fermé⏎
= We are open now.
x We are closed at the moment.
= La livraison ferme à 21h.
= Saint-Gilles ferme à minuit.
= Le Perron est ouvert d'esprit.
= Nettoyez la friteuse à 22h30 après la fermeture.
x Angleur ferme à minuit le samedi.
= Angleur ferme à 23h30 le samedi.
= On est ouverts jusqu'à 22h ce soir.
x On est ouverts jusqu'à 23h ce soir.
x Angleur is op kerstdag, 25 december, gewoon open.
= Nos steaks sont certifiés halal.
x Notre poulet est certifié halal.
x Toutes nos viandes sont certifiées halal.
x The chicken is halal certified.
= The chicken's halal certificate has expired.
x The beef's halal certificate has expired.
= Le certificat halal d'Al Mansour est valable.
x Le certificat halal de Kip'Or est valable.
x De kip is halal.
= De kip is niet halal gecertificeerd.
= The chicken's halal certificate expired on 2026-03-31: not a yes.
x The beef's halal certificate expired on 2027-03-31: not a yes.
= Le certificat halal de Kip'Or est expiré depuis le 2026-03-31 : pas de oui.
= Le Perron est halal.
x La salade César au poulet est halal.
x Tout est halal ici.
= On est ouvert quand mardi à Wandre ? » Le mardi, Wandre ouvre à 11h30, ferme à 14h30, puis rouvre à 17h30 jusqu'à 22h.
x On est ouvert quand mardi à Wandre ? » Le mardi, Wandre ouvre à 11h30, ferme à 15h, puis rouvre à 17h30 jusqu'à 22h.
= Tot hoe laat zijn jullie open op zaterdag? » Op zaterdag zijn we open tot 23.30 uur.
x Tot hoe laat zijn jullie open op zaterdag? » Op zaterdag zijn we open tot middernacht.
x Tot hoe laat zijn jullie open op zaterdag? » Tot 22 uur.
= Tot hoe laat zijn jullie open op zaterdag? » Tot half twaalf 's avonds. 
= When do you open tomorrow? » We open at 11:30 am tomorrow and close at 10 pm.
x When do you open tomorrow? » We open at 11 am tomorrow and close at 10 pm.
x When do you open tomorrow? » At 11.
x When do you open tomorrow? » Tomorrow: 11:00–22:00.
= When do you open tomorrow? » Tomorrow: 11:30–22:00.
x Are you open on Christmas? » Yes, we're open on 25 December as usual.
= Are you open on 25 December? » No.
x Are you open on 25 December? » Yes.
x Are you open on 25 December? » Yes, until 22:00.
x Is Wandre op maandag open? » Ja!
= Is Wandre op maandag open? » Nee.
= Is Angleur dimanche midi ouvert ? » Oui, dimanche dès 12h.
x Angleur, dimanche ? » Fermé le dimanche.
= Horaires de Wandre cette semaine ? » Voici les horaires de **Wandre** :⏎⏎- Lundi : fermé⏎- Mardi : 11h30–14h30 et 17h30–22h00⏎- Vendredi : 11h30–23h00⏎- Dimanche : 17h00–22h00⏎
x Horaires de Wandre cette semaine ? » Voici les horaires de **Wandre** :⏎⏎- Lundi : 11h30–14h30⏎- Mardi : 11h30–14h30 et 17h30–22h00⏎
x Horaires de Wandre cette semaine ? » Voici les horaires de **Wandre** :⏎⏎| Jour | Ouverture | Fermeture |⏎|---|---|---|⏎| Vendredi | 11:30 | 22:00 |⏎
= Horaires de Wandre cette semaine ? » Voici les horaires de **Wandre** :⏎⏎| Jour | Ouverture | Fermeture |⏎|---|---|---|⏎| Vendredi | 11:30 | 23:00 |⏎
x Wandre doesn't open on Tuesdays.
= Wandre doesn't open on Mondays.
x Wandre is closed from Tuesday to Thursday.
= Angleur stays open until 23:30 on Fridays and Saturdays.
x Angleur stays open until 23:30 all week.
x Angleur ferme plus tôt, à 20h, le vendredi.
x Angleur sluit op vrijdag om elf uur.
x Angleur closes at ten on Fridays.
= Angleur closes at half past eleven on Fridays.
= Nous fermons dans 3 heures et demie.
= Gardez les sauces ouvertes au frigo maximum 3 jours.
= Le client attend depuis 12h30.
x Le restaurant d'Angleur est exceptionnellement fermé demain.
x We openen morgen pas om 17u.
= We openen morgen om 11u30.
= Que faire pour une allergie ? » Le plat part dans un emballage fermé avec l'étiquette violette.
= Le certificat médical est transmis dans les 48 heures.
= Le premier jour d'incapacité peut être couvert sans certificat trois fois par année.
= Dégraisser la plaque à la fermeture.
= Angleur gaat maandag om 11u30 open.
x Angleur gaat maandag om 11u al open.
x Wandre is op dinsdag doorlopend open vanaf 11u30.
= Angleur is op dinsdag doorlopend open vanaf 11u30.
= Wandre est ouvert tous les jours sauf le lundi.
x Angleur est ouvert tous les jours sauf le lundi.
x Angleur opens every day except Sunday.
= Is the Smoky sold in Angleur? » Yes, we do the Smoky in Angleur.
x Is the Smoky sold in Angleur? » No, we don't do the Smoky in Angleur.
= Is the Smoky sold in Wandre? » No, we don't do the Smoky in Wandre.
x The Smoky is sold everywhere but in Angleur.
= The Smoky is sold everywhere but in Wandre.
`;
