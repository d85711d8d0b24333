/** What a phrase does in a sentence. The names are those of `Mark` in the reading. */
export type PhraseTag =
  | 'contains' // says that something is in
  | 'with' // the same, but only where nothing stronger stands beside it
  | 'free' // says that something is not in
  | 'absent' // the same in the words of the register
  | 'not'
  | 'ne' // half a negation of French
  | 'may'
  | 'beware' // that it is in, or may be
  | 'modal' // with `contains` it is `may`
  | 'unknown'
  | 'suits' // somebody can eat it
  | 'avoid'
  | 'safe' // a promise nobody may make
  | 'recommend'
  | 'guarantee'
  | 'yes'
  | 'no'
  | 'is'
  | 'in'
  | 'and'
  | 'neither'
  | 'but'
  | 'except'
  | 'exceptEnd' // of Dutch 'op … na'
  | 'only'
  | 'nothingElse' // than what was told
  | 'everyone' // any guest, whatever the allergy
  | 'others'
  | 'all'
  | 'nothing' // no dish at all
  | 'unlisted' // no dish of the name that follows
  | 'some'
  | 'generic' // any dish, or a kind of dish
  | 'allergens' // all fourteen
  | 'this' // a dish named before
  | 'it' // an allergen named before
  | 'whether'
  | 'check'
  | 'if'
  | 'asks' // only ever begins a question
  | 'allergic'
  | 'unlike'
  | 'instead'
  | 'also'
  | 'hedge' // cannot be held against a row
  | 'denied' // the sentence it stands in, or the one before
  | 'general' // knowledge of the world, not of a dish
  | 'elsewhere' // another thing than a dish: a fryer, the kitchen
  | 'recipe'
  | 'part' // an ingredient, which has qualities of its own
  | 'house' // all that is sold here
  | 'halal'
  | 'vegetarian'
  | 'vegan'
  | 'available'
  | 'out'
  | 'article'
  | 'skip';

/** Folded phrases of the three languages together, separated by commas. */
export const CLAIM_PHRASES: Readonly<Record<PhraseTag, string>> = {
  contains: `part of the recipe, part of it, partie de la recette, fait partie de la recette, font partie de la recette, deel van het recept, onderdeel van het recept, deel uit van het recept, cumule, cumulent, combine, combines, combineert, heb je in, heeft u in, je hebt in, vous en avez dans, tu en as dans, contient, contiennent, contenir, ya, contenant, renferme, renferment, comporte, comportent, comprend, bevat, bevatten, bevattende, bevattend, zit, zitten, contain,
    contains, containing, includes, include, y a, il y a, y en a, il y en a, il y a bien, there is, there are, there s, theres, there, er is, er zijn, er zit, er zitten, present, presente, presents,
    presentes, presence, presence de, aanwezig, aanwezige, aanwezigheid, se trouve, se trouvent, figure, bestaat uit, fait a base de, a base de, a base d, made with, made from, made of,
    gemaakt met, gemaakt van, op basis van, houdend, houdende, loaded with, based on, bereid met, prepared with, prepare avec, inclus, inclut, vindt men, terug te vinden, verwerkt, entre dans la composition, entrent dans la composition, listed, you will find, you ll find, on trouve, vind je, vindt u, contienne, contiendrait, contiendra, contenue, contenues, contenus, concerne, concernee, concernes, concernees, concerned by, affected by, made using, prepared using, compose de, gemaakt op basis van, zat, zaten, incorpore, features, got, terechtkomen, terecht komen, belanden, s y retrouver, se retrouver, s y glisser, end up, ends up, inzitten, erin zitten, in zitten, zit vol, zitten vol, zit vol met, bourre de, blinde de, plein de, rempli de, full of, packed with, stuffed with, boordevol, vol met, vol`,
  with: 't as, t en as dans, tu as, tu en as, brings, brings in, bringing, adds, comes with, apporte, apportent, ajoute, ajoutent, amene, amenent, brengt, voegt toe, avec, with, met, has, have, having, got, a, ont, heeft, hebben',
  free: `rid of, debarrasse de, debarrassee de, verlost van, sans, zonder, without, vrij, vrije, free, exempt, exempte, exempts, exemptes, depourvu, depourvue, depourvus, denue, denuee, libre, lacks, lacking, lack, devoid,
    vrij van, free of, free from, exempt de, depourvu de, nul trace, manque, exclut, excludes, minus, exclure, exclu, exclue, exclus, exclues, excluons, excluent, exclude, excluded, rule out, ruled out, rules out, uitsluiten, uitgesloten, uit te sluiten, sluiten uit`,
  absent: `absent, absente, absents, absentes, absence, absence de, afwezig, afwezige, afwezigheid, ontbreekt, ontbreken`,
  not: `nie, wont, wouldnt, shouldnt, neednt, werent, havent, never, pas, aucun, aucune, aucuns, jamais, nul, nulle, geen, niet, nooit, nergens, no, not, dont, doesnt, isnt, arent, cant, hasnt, havent, didnt, wasnt,
    cannot, none, nope, not any, pas du tout, absolument pas, helemaal niet, helemaal geen, geen enkele, geen enkel, zero, not a single, nada, 0, nt, nil, neant, nihil, rien de, nothing of, ni l un ni l autre, ni l une ni l autre, aucun des deux, aucune des deux, geen van beide, geen van de twee, neither of them, neither of the two, none of the two, neither of those two, neither of these two, none of the three, none of those three, none of these three, none of the four, geen van die twee, geen van deze twee, geen van de drie, geen van die drie, geen van deze drie, geen van de vier, geen van die allergenen, aucun des trois, aucune des trois, aucun de ces trois, aucun des quatre, aucun de ces deux, aucun de ces allergenes, none of those allergens, none of these allergens, none whatsoever, ne pas, zeker niet, certainly not, pas un seul, pas une seule, not one, not a one, ain t, aint, nul part, nulle part, nowhere, geenszins, nimmer, not even traces, not even a trace, not even trace, not even as a trace, not even in traces, meme pas de traces, pas meme de traces, pas meme des traces, pas meme une trace, ni meme de traces, ni meme des traces, zelfs geen sporen, zelfs geen spoor, zelfs niet in sporen, zelfs niet als spoor, nowt, not a drop, not a trace of, pas une goutte, pas la moindre, pas le moindre, geen druppel, geen greintje, geen spatje, ni la moindre`,
  ne: 'ne, n',
  may: `exclut pas, exclus pas, exclure pas, excluons pas, excluez pas, don t rule out, dont rule out, doesnt rule out, not ruling out, won t rule out, don t exclude, dont exclude, sluiten niet uit, sluit niet uit, sluit ik niet uit, sluiten we niet uit, en traces, sous forme de traces, a l etat de traces, as traces, as a trace, in traces, als spoor, als sporen, in sporen, in spoorvorm, trace, traces, trace de, traces de, sporen, spoor, spoortjes, possible, possibles, possibly, possiblement, eventuel, eventuelle, eventuels, eventuelles,
    eventuellement, mogelijk, mogelijke, mogelijks, eventueel, eventuele, peut etre, misschien, wellicht, perhaps, maybe, mss, misch, miss wel, p t etre, may contain, may contain traces, might contain, could contain, can contain, may have, might have,
    peut contenir, peuvent contenir, pourrait contenir, pourraient contenir, peut comporter, traces possibles, traces eventuelles, trace possible, mogelijk sporen, mogelijke sporen, sporen mogelijk, kan sporen, kunnen sporen,
    risk of, risque de, risques de, risico op, risk, risico, contamination croisee, cross contamination, kruisbesmetting, contamination, besmetting, ne peut etre exclu, ne peut pas etre exclu, pas exclu, pas exclue, pas exclues, pas exclus, n est pas exclu, n est pas a exclure, pas a exclure, cannot be excluded, can not be excluded, can t be excluded, cant be excluded, can t be ruled out, cant be ruled out, not excluded, cannot be ruled out, niet uitgesloten, niet uit te sluiten, kan niet worden uitgesloten, kunnen niet worden uitgesloten, may, ptet, pt etre, ptetre, p tet, p tetre, peutetre, peut y avoir, peuvent y avoir, peut y avoir des traces, could be, might be, misschien wel, kunnen er sporen, kunt ge niet uitsluiten, kunt ge niet uitgesloten, niet uitsluiten, kan niet uitsluiten, kan je niet uitsluiten, kunnen we niet uitsluiten, can t rule out, cant rule out, cannot rule out, can t exclude, cant exclude, cannot exclude, ne peut exclure, peut pas exclure, ne peut pas exclure, pas a l abri, susceptible de contenir, susceptibles de contenir, susceptible d en contenir, liable to contain, noted as a trace, note en traces`,
  beware: `attention en revanche aux, attention en revanche au, attention en revanche a la, attention par contre aux, attention par contre au, attention toutefois aux, attention quand meme aux, attention aux, attention au, attention a la, attention a l, attention a, gare aux, gare au, mefiez vous des, mefiez vous du, mind the, beware of, beware the, watch out for, watch for, look out for,
    let op voor, let wel op voor, opgelet voor, pas op voor, oppassen voor, opletten voor, opgepast voor`,
  modal: 'kan, kunnen, peut, peuvent, pourrait, might, could, can, zou kunnen, zou',
  unknown: `geen ja of nee, geen ja of neen, geen ja of nee op geven, no yes or no, ni oui ni non, neither yes nor no, ja noch nee, noch ja noch nee, nobody has checked, nobody checked, no one has checked, personne n a verifie, personne n a controle, niemand heeft nagekeken, niemand heeft gecontroleerd, aucune info, aucun renseignement, pas de renseignement, unknown, not known, no data, no information, no info, not recorded, not checked, never checked, not been checked, not verified, unverified, unchecked, inconnu, inconnue, inconnus,
    inconnues, pas connu, pas connue, pas verifie, pas verifiee, non verifie, non verifiee, pas controle, pas renseigne, pas renseignee, non renseigne, non renseignee, pas d information, pas d informations,
    aucune information, aucune donnee, pas d info, onbekend, onbekende, niet bekend, niet gekend, niet geweten, niet nagekeken, niet gecontroleerd, niet geverifieerd, geen informatie, geen info, geen gegevens, don t
    know, dont know, do not know, ne sait pas, sait pas, sais pas, savons pas, ne le sait pas, ne le savons pas, weet niet, weten niet, weten we niet, weet ik niet, says nothing, ne dit rien, zegt niets, says nothing about, rien sur, not sure, pas sur, niet zeker, yet to be checked, still to be checked, pas encore verifie, pas encore verifiee, pas ete verifie, pas ete verifiee, pas ete controle, pas ete renseigne, nog niet nagekeken, nog niet gecontroleerd, nog te controleren, a verifier, a confirmer, nog na te kijken, nog onbekend, non connu, non connue, not been verified, pas de donnee, pas de donnees, no record, geen gegeven, non precise, pas precise, not specified, niet vermeld of, not filled in, niet ingevuld, pas rempli, point d interrogation, question mark, vraagteken`,
  suits: `een optie, een goede optie, une option, une bonne option, an option, mag gerust, mag je gerust, mag u gerust, mag ze gerust, mag hij gerust, mogen gerust, kan gerust, kun je gerust, kan je gerust, gerust eten, gerust nemen, gerust hebben, works, work fine, work too, works too, va bien, ira bien, zit je met, zit u met, zit ze met, zit hij met, maakt niet uit, maakt niks uit, n importe lequel, n importe laquelle, doesn t matter, doesnt matter, whichever, om het even welke, l un ou l autre, l une ou l autre, can do, could do, rien a declarer, rien a mentionner, nothing to declare, nothing to flag, niets aan te geven, niets te vermelden, zit je goed, zit u goed, zitten we goed, zit hij goed, zit ze goed, suitable, suit, suits, ok, okay, oke, fine, good for, works for, work for, allowed, can be served, peut etre servie, peut etre propose, peut etre proposee, kan geserveerd, convient, conviennent, conviendrait, conviendraient, conviendra, adapte, adaptee, adaptes, compatible, geschikt, in orde, prima, can eat, can have, can take, can order,
    could eat, could have, may eat, may have, able to eat, peut manger, peut prendre, peut consommer, peut commander, peut avoir, peuvent manger, peuvent prendre, pouvez proposer, pouvez servir, peut etre servi, kan eten, mag eten, mag nemen, kan nemen, kunnen eten, mogen eten, kan bestellen, mag hebben, mag, mogen, eten, passe, ca passe, passent, c est bon, bon pour, no problem, no issue, not a problem,
    pas de probleme, pas de souci, pas de soucis, aucun probleme, aucun souci, geen probleem, geen enkel probleem, go for it, go ahead, permis, toegestaan, tolere, verdraagt, acceptable, fait l affaire, font l affaire, good to go, re fine, re good, re ok, all good, nickel, impeccable, parfait, parfaite, parfaits, perfect, ideal, ideaal, perfecte, komt in orde, geen zorgen, pas d inquietude, pas d inquietudes, ras, r a s, rien a signaler, nothing to report, niets te melden, niets aan de hand, no worries, no stress, thumbs up, ticks the box, geen bezwaar, sans probleme, sans souci, sans soucis, zonder probleem, zonder problemen, without problem, without problems, without a problem, without any problem, without issue, without any issue, sans aucun probleme, sans aucun souci, zonder enig probleem, oke voor, can enjoy, may enjoy, may take, may order, can be eaten, mag worden gegeten, kan worden gegeten, peut deguster, peuvent deguster, peut y aller, peux y aller, pouvez y aller, y aller, fonce, foncez, mag bestellen, mogen bestellen, kan hebben, kan nemen, verdraagbaar, verdragen, geen enkel bezwaar, aucune contre indication, no objection, autorise, autorisee, autorises`,
  avoid: `off limits for, geef die geen, geef hem geen, geef haar geen, geef hen geen, geef ze geen, geef hun geen, donne lui pas, lui donnez pas, give them no, give him no, give her no, non pour lui, non pour elle, non pour eux, nee voor hem, nee voor haar, nee voor hen, no for him, no for her, no for them, niet aan iemand, niet aan wie, niet aan mensen, niet aan gasten, niet aan een gast, niet aan de gast, niet aan die, pas a quelquun, pas a ceux, pas au client, pas a la cliente, pas aux clients, not to anyone, not to someone, not to guests, not to a guest, faut pas donner, faut pas lui donner, faut pas leur donner, faut pas servir, faut pas proposer, faut pas mettre, donne pas, donnez pas, lui donne pas, sers pas, servez pas, sers lui pas, propose pas, proposez pas, mets pas, mettez pas, pas donner, pas servir, pas proposer, pas mettre, pas pour la, pas pour le, pas pour l, pas pour un, pas pour une, pas pour les, pas pour quelquun, pas pour qui, pas pour ceux, pas pour elle, pas pour lui, pas pour eux, niet voor wie, niet voor iemand, niet voor tafel, niet voor mensen, niet voor gasten, niet voor de gast, niet voor mevrouw, niet voor die, niks voor, niet meegeven, don t bring, dont bring, don t offer, dont offer, not giving, out for, valt weg voor, exclu pour, exclue pour, exclus pour, exclues pour, beter staan, best staan, links liggen, beter liggen, skip, valt af, vallen af, tombe, tombent, fails, fail, slaan we over, sla je over, slaat u over, oversla, overslaan, schrap, schrappen, give it a miss, pass on, zappe, zappez, zapper, advise against, advised against, avoid, steer clear, a eviter, eviter, evitez, evite, deconseille, deconseillee, deconseiller, deconseillons, te vermijden, vermijd, vermijden, afgeraden, af te raden, raden af, unsuitable, unsafe, dangereux, dangereuse, gevaarlijk, dangerous,
    ongeschikt, inadapte, off limits, interdit, verboden, pas bon, pas bon pour, ecarter, a proscrire, proscrire, not ok, not okay, not fine, not for, niets voor, not an option, pose probleme, posent probleme, pose un probleme, posent un probleme, poserait probleme, est un probleme, is a problem, poses a problem, vormt een probleem, geeft problemen, c est non, is a no, s a no, is een nee, no go, nogo, hors de question, out of the question, uitgesloten voor, should skip, must skip, should not have, should not eat, should not order, should not take, shouldnt have, shouldnt eat, shouldnt order, shouldnt take, must not, mustnt, may not have, may not eat, may not order, may not take, can t order, cant order, cannot order, can not have, can not order, ne doit pas, ne doivent pas, ne devrait pas, ne devraient pas, ne peut donc pas, ne fait pas l affaire, ne font pas l affaire, away from, stay away, keep away, weg van, weg blijven, wegblijven, blijf weg, loin de, loin du, s abstenir, af te raden bij, geen optie, not an option, pas une option, n est pas une option, geen goed idee, not a good idea, pas une bonne idee, passer son chemin, afblijven, af, laat staan, laten staan, renoncer, a bannir, ruled out for, allergene present, contre indique, contre indiquee, contraindicated, not recommended, niet aanbevolen, niet aan te raden, niet aangeraden, pas recommande, pas recommandee, pas conseille, pas conseillee, not good for, won t do, wont do, risky, risque pour, te mijden, mijden, mijdt, mijd, niet doen, liever niet, beter niet, better not, best not, plutot pas, mieux vaut pas, vaut mieux pas, surtout pas, certainement pas, its a no, it s a no, so it s a no, don t serve, dont serve, don t give, dont give, ne pas servir, ne servez pas, ne donnez pas, niet geven, niet serveren, pas le servir, pas la servir, don t risk it, dont risk it, ne prenez pas le risque, ne prends pas le risque, don t sell, dont sell, leave it, laissez tomber, laisse tomber, oublie, oubliez, vergeet, forget, a fuir, fuis, fuir, not one for, pas conseillee, isnt an option, isn t an option, isnt an option for, aren t an option, arent an option, afraden, raden wij af, raden we af, ne convient helas pas, cannot recommend, can t recommend, cant recommend, can not recommend, cannot offer, can t offer, cant offer, ne pouvons pas recommander, ne pouvons pas conseiller, ne pouvons pas proposer, ne peux pas recommander, ne peut pas recommander, ne recommandons pas, kunnen we niet aanraden, kunnen wij niet aanraden, kan ik niet aanraden, kunnen niet aanraden, niet aanraden, een nee voor, blijft een nee, un non pour, reste un non, a no for, stays a no, liever iets anders, pick something else, choose something else, take something else, choisissez autre chose, prenez autre chose, autre chose, kies iets anders, neem iets anders, something else`,
  safe: `safe, safely, perfectly safe, sans danger, sans risque, sans risques, sans aucun risque, sans aucun danger, sans crainte, sans inquietude, en toute securite, en securite, securitaire, inoffensif, zonder risico, zonder gevaar, zonder zorgen eten, veilig, veilige, met een gerust hart, ongevaarlijk,
    risk free, harmless, risicoloos, risicovrij, aucun risque, aucun danger, pas de risque, pas de danger, no risk, no danger, not at risk, geen risico, geen gevaar, 100 safe, rien a craindre, nothing to worry about, worry free, les yeux fermes, tranquille, gerust`,
  recommend: `prendra, prendront, prendrait, prendraient, prends, prends lui, donne lui, donnez lui, mets lui, mettez lui, file lui, sers lui, pars sur, partez sur, pak, geef hem, geef haar, doe maar, give them, give him, give her, get them, neemt, nemen, kiest, best bet, best choice, good choice, safe bet, best option, good option, good pick, bon choix, meilleur choix, goede keuze, beste keuze, verkoop, verkopen, vendez, vendre, sell, go with, try, essayez, probeer, ga voor, conseillerais, conseillerai, proposerais, proposerai, recommanderais, suggererais, recommend, suggest, propose, proposez, proposer, proposons, offer, offrez, offrir, conseille, conseillez, recommande, recommandez, aanraden, raad aan, aanbevolen, stel voor, voorstellen, prenez, choisissez, choose, pick, go for,
    opt for, opter pour, kies, neem, take, serve, servez, bied aan, aanbieden, raad, raden, aan te raden, aangeraden, suggereer, point them to, point him to, point her to, steer them to, offer them, your friend, would be happy with, happy with, recommander, recommandons, suggerer, suggerons, conseillons, adviseren, aanbevelen, choisir, kiezen`,
  guarantee: `jurer, jurerais, jurerai, zweren, swear, garantirais, garantirai, garantirait, garantirions, garantirons, garantissez, promettre, promets, promettons, promettez, beloof, beloven, promising, garanderen we, garanderen wij, garandeer, guaranteeing, guarantee, guaranteed, guarantees, garantir, garanti, garantie, garantis, garanties, garantit, garantissons, garanderen, gegarandeerd, gegarandeerde, garandeert, certain, certainty, assurer, promise, i swear, promis, promised, beloofd, jure`,
  yes: 'c est sur, c est certain, volop, a gogo, en masse, plenty, jep, jup, jaja, zat, bien de la, bien du, bien des, bien de l, bien un peu de, wel, yes, oui, ja, yep, yup, jawel, si si, absolument, absolutely, exact, jazeker, inderdaad, indeed, correct, en effet, effectivement, tout a fait, klopt, ouais, ouaip, ouep, mouais, yeah, yea, aye, sowieso, oui oui, ja ja',
  no: `neeje, neejee, nenee, bah nee, ba nee, que nenni, nenni, non, nee, neen, nope, nee hoor, neen hoor, non non, nee nee, bah non, mais non, ah non, nah, nan, bah nan, naan`,
  is: 'a beau etre, ont beau etre, a beau rester, re, est, sont, is, are, zijn, wordt, worden, s, staat, staan',
  in: 'in, dans, in it, in there, in them, inside, dedans, erin, daarin, op, dedans le',
  and: 'et, en, and, ou, of, or, ainsi que, naast, as well as, plus, comme, evenals, alsook, alsmede, net als, just like, tout comme, de meme que, and also, et aussi, en ook, like, zowel, as, along with, et ou, en of, and or, puis',
  neither: 'ni, noch, neither, nor',
  but: `mais, maar, but, however, cependant, toutefois, tandis que, alors que, echter, terwijl, while, whereas, par contre, en revanche, daarentegen, though, although, bien que, hoewel, donc, dus, so, therefore, because, car, parce que, puisque, omdat, want, since, ce qui, which, qui, otherwise, however, nevertheless, yet, even though, puisqu, parce qu, alors qu, tandis qu, bien qu, lorsqu, des lors que, etant donne qu, vu qu, cos, coz, cuz, bicause, ma, du coup, vermits, aangezien, vu que, etant donne que, given that, meme si, even if, ook al, al is, zelfs als, quand bien meme`,
  except: `bar the, bar our, besides the, besides our, sauf, hormis, excepte, excepte le, a l exception de, a l exception du, a l exception des, a part, en dehors de, en dehors du, behalve, uitgezonderd, met uitzondering van, op uitzondering van, except, except for, with the exception of, apart from, aside from,
    other than, but for, all but, excluding, excl, buiten, op na`,
  exceptEnd: 'na',
  only: 'the one thing, the one dish, the one item, n y a que, il n y a que, ny a que, y a que, ya que, n a que, n ont que, n avons que, n avez que, unique, uniques, only, seul, seule, seuls, seules, seulement, uniquement, alleen, enkel, slechts, solely, just, exclusivement, nothing but, rien que, uitsluitend, enige',
  nothingElse: `nothing else, anything else, rien d autre, niets anders, verder niets, verder geen, that s all, thats all, c est tout, dat is alles, no other allergen, no other allergens, that s everything, thats everything, that s all of them, thats all of them, that s it, thats it, is everything, c est la liste complete, liste complete, complete list, volledige lijst, meer niet, voila tout, et c est tout, en dat is het, dat is het, dat was het, niets meer, rien de plus, nothing more, et rien d autre, that s your lot, thats your lot, that s the lot, thats the lot, and that s your lot, et basta, point final, et puis c est tout, c est tout ce qu il y a, tout ce qu il y a, c est tout pour, das alles, da s alles, das al, dat is al, dat is alles wat, da is alles, en das alles, en da s alles, full stop, and done, niks anders, rien de rien d autre, et point barre, point barre, et voila tout, that s about it, and nowt else, nowt else, et pas plus, not more than that, meer zit er niet in, meer zit er niet, et rien de plus`,
  everyone:
    'toutes les allergies, n importe quelle allergie, alle allergieen, elke allergie, all allergies, any allergy, every allergy, tout le monde, n importe qui, everyone, everybody, anyone, anybody, iedereen, eender wie, om het even wie, personne ne doit s inquieter, personne n a a s inquieter, personne n a besoin de se mefier, personne ne doit se mefier, nobody has to worry, nobody needs to worry, no one has to worry, no one needs to worry, niemand hoeft zich zorgen te maken, niemand moet zich zorgen maken, niemand moet oppassen, niemand hoeft op te passen, nobody has to avoid, nobody needs to avoid, personne ne doit eviter, niemand moet, niemand hoeft, all guests, every guest, tous les clients, tous les convives, alle gasten, elke gast',
  others:
    'the other two, the other three, the other four, the other five, other two, other three, other four, other five, les deux autres, les trois autres, les quatre autres, les cinq autres, de andere twee, de andere drie, de andere vier, de andere vijf, de twee andere, de drie andere, de vier andere, de vijf andere, de twee anderen, de drie anderen, everything else, all else, tout le reste, al het andere, al de rest, the rest of the menu, le reste de la carte, de rest van de kaart, others, les autres, autres, autre, other, andere, anderen, overige, de rest, rest, the rest, le reste, reste, remaining, restants, restantes, resterende',
  all: `al het, al de, al ons, heel de, heel het, any of the, any of our, gelijk welke, om het even welke van de, n importe laquelle de, n importe lequel de, all, every, each, tous, toutes, tout, toute, alle, elke, elk, ieder, iedere, chaque, chacun de nos, chacune de nos, chacun des, chacune des, chacun de ces, chacune de ces, all of, all the, all our, tous les, toutes les, toutes nos, tous nos, al onze, alle onze, n importe quel, n importe quelle, eender welke, everything, everything on the menu, alles, tout ce qui, whole, entire, allemaal, full menu, hele kaart, hele menu, volledige kaart, volledige menu`,
  unlisted:
    'no dish named, no dish called, aucun plat nomme, aucun plat appele, aucun plat du nom de, geen gerecht met de naam, geen gerecht genaamd',
  nothing: 'nothing, rien, niets, niks, none of the dishes, none of our dishes',
  some: 'bijna elke, bijna elk, bijna alle, vrijwel alle, vrijwel elke, nagenoeg alle, presque tous les, presque toutes les, presque tous, presque toutes, presque chaque, quasiment tous les, quasiment toutes les, almost all, almost every, nearly all, nearly every, virtually all, practically all, all but one, all but two, tous sauf un, tous sauf une, toutes sauf une, alle op een na, op een na alle, some, certains, certaines, quelques, plusieurs, sommige, enkele, several, few, a few, most, la plupart, plupart, de meeste, meeste, many, beaucoup, veel, half, la moitie, de helft, most of',
  generic: `drankje, drankjes, dessertje, dessertjes, sausje, sausjes, bijgerechtje, bijgerechtjes, gerechtje, gerechtjes, burgertje, dish, dishes, plat, plats, gerecht, gerechten, burger, burgers, recette, recettes, product, products, producten, produit, produits, item, items, sauce, sauces, saus, sauzen, sausen, dessert, desserts, salade,
    salades, salad, salads, side, sides, accompagnement, accompagnements, bijgerecht, bijgerechten, boisson, boissons, drink, drinks, drank, dranken, menu, carte, kaart, hamburger, hamburgers, nagerecht, nagerechten, food, eten hier, repas, maaltijd, meal, meals`,
  allergens:
    'allergenes, allergene, allergenen, allergeen, allergens, allergen, allergenes majeurs, 14 allergenes, 14 allergens, 14 allergenen, quatorze allergenes, fourteen allergens, veertien allergenen',
  this: `alle twee, alletwee, les trois, les quatre, alle drie, alledrie, alle vier, tous trois, toutes trois, tous les trois, toutes les trois, tous les quatre, all three, all four, all of them, it, they, them, il, elle, ils, elles, celui ci, celle ci, ceux ci, celui la, ce plat, ce burger, ce produit, ce dessert, cette sauce, cette boisson, cette salade, cet article, le plat, le burger, le dessert, ces plats, ces burgers, les deux, tous les deux, toutes les deux,
    c est, ce sont, lui, cela, ca, celui, celle, hij, ze, zij, deze, dit, die, dat, dit gerecht, dat gerecht, deze burger, die burger, deze saus, dit dessert, het gerecht, de burger, het dessert, deze gerechten, die gerechten, beide, allebei, beiden, this, that, these, those, this one, that one, this dish, that dish, this burger, this sauce, this dessert, this drink, this item, the dish, the burger, the dessert, these dishes, those dishes, both, both of them, both of these, het, its, that dish, the drink, de drank, la boisson, the salad, la salade, de salade, former, latter, ce dernier, cette derniere, the first one, the second one, le premier, le second, la premiere, la seconde, de eerste, de tweede, de laatste, eerstgenoemde, laatstgenoemde`,
  it: 'any, y en, a en, en contient, en contiennent, en contenait, en comporte, en comportent, en a, en ont, en trouve, thereof',
  whether:
    'whether, verifiez que, verifier que, assurez vous que, make sure that, make sure, zorg ervoor dat, if there, if it, if they, check if, verifier si, verifie si, voir si, regarder si, savoir si, demander si, nagaan of, nakijken of, kijken of, controleren of, weten of, vragen of, of er, s il y a, s il y en a, check for, chercher si, opzoeken of, see if, ask if',
  check: `let me take, let me go, let me walk, let me cross, let me compare, let me list, let me run, laat me even, je compare, ik vergelijk, je parcours, ik overloop, i can check, let me check, i ll check, i will check, i ll look, let me look, i m checking, checking, looking up, checks, je verifie, je vais verifier, je peux verifier, je regarde, je consulte, je cherche, laissez moi verifier, ik kijk, ik controleer, ik zoek, ik bekijk, ik kan nakijken, ik kan controleren, laat me, even kijken, let me verify, let me see,
    je peux regarder, i can look, i could check, i can also check, je peux aussi verifier, ik kan ook, ask the kitchen, ask the manager, ask a manager, demandez a la cuisine, demandez au responsable, vraag de keuken, vraag het aan, vraag aan de, please ask, if you want, if you like, si vous voulez, si vous le souhaitez, si tu veux, als je wil, als u wilt, indien gewenst, would you like, do you want, shall i, veux tu, voulez vous, souhaitez vous, wil je, wilt u, zal ik, verifiez, controleer, double check`,
  if: 'only if, only when, alleen wanneer, enkel wanneer, seulement si, uniquement si, que si, if, si, als, indien, wanneer, when, quand, lorsque, unless, tenzij, a moins que, in case, en cas de, en cas d, in geval van, voor wie, for a, for an, pour une, pour un, pour les, pour quelqu un, voor een, voor iemand, for someone, for anyone, for people, for guests',
  asks: 'est ce que, est ce qu, does, do, did, which, what, quel, quelle, quels, quelles, quoi, welk, welke, wat, how, comment, hoe, who, wie, why, pourquoi, waarom, combien, hoeveel, contient il, contient elle, contiennent ils, y a t il, peut il, peut elle, peut on, would, should, shall, souhaitez, voulez, wil, wilt, zal, heeft u, heb je, avez vous, as tu, can you, could you, pouvez vous, kunt u, kun je, need, besoin',
  allergic: `elle evite, il evite, client evite, cliente evite, enfant evite, dame evite, monsieur evite, personne evite, elles evitent, ils evitent, clients evitent, clientes evitent, hij mijdt, hij vermijdt, ze mijdt, ze vermijdt, zij mijdt, zij vermijdt, gast mijdt, gast vermijdt, klant mijdt, klant vermijdt, kind mijdt, kind vermijdt, mevrouw mijdt, mevrouw vermijdt, meneer mijdt, meneer vermijdt, ze mijden, ze vermijden, zij mijden, zij vermijden, gasten mijden, gasten vermijden, klanten mijden, klanten vermijden, supporte pas, supportent pas, supporte plus, supporte mal, supportent mal, tolere pas, tolerent pas, digere pas, digere mal, peut pas manger, peuvent pas manger, peut pas avoir, peuvent pas avoir, mange pas, mangent pas, kan niet tegen, kunnen niet tegen, can t stand, reageert op, reagit, ne peut pas avoir, ne peuvent pas avoir, ne peut avoir, ne doit pas avoir, ne tolere aucune, ne supporte aucune, mag zelfs geen, mogen zelfs geen, can t have any, cant have any, cannot have any, qui evite, qui evitent, who avoid, who avoids, who avoided, die vermijdt, can t do, cant do, can t handle, cant handle, can t have, cant have, cannot have, can t eat, cant eat, cannot eat, can not eat, can t tolerate, cant tolerate, doesnt tolerate, avoiding, avoids, ne supporte pas, ne supportent pas, ne peut pas manger, ne peuvent pas manger, ne peut pas prendre, ne mange pas, ne mangent pas, ne tolere pas, verdraagt geen, verdragen geen, mag geen, mogen geen, eet geen, doesnt eat, dont eat, allergic, allergy, allergies, allergique, allergiques, allergie, allergieen, allergisch, allergische, intolerant, intolerante, intolerants, intolerance, intolerances, intolerantie, intolerances, allergics, sufferers, sufferer, patient, patients, hypersensitive, overgevoelig, sensible, sensibles`,
  unlike:
    'unlike, contrairement a, contrairement au, contrairement aux, in tegenstelling tot, anders dan, a la difference de, a la difference du, as opposed to, compared to, compare a, vergeleken met',
  instead:
    'instead of, rather than, plutot que, au lieu de, au lieu du, a la place de, a la place du, in plaats van, than, liever dan, eerder que',
  also: 'sos, so is, so are, same for, pareil pour, idem voor, idem pour, so does, so do, as does, as do, either, non plus, evenmin, also, too, aussi, egalement, ook, eveneens, as well, idem, same, pareil, hetzelfde, likewise, de meme, same goes, pareillement, ditto',
  hedge: `pas vraiment, pas reellement, pas effectivement, niet echt, niet werkelijk, not really, not actually, not truly, not known to contain, not known to have, not known for, pas connu pour, pas connue pour, niet bekend om, nothing to do with, rien a voir avec, niets te maken met, removed, taken out, left out, leave out, enleve, enlever, enlevez, retire, retirer, retirez, weggelaten, weglaten, verwijderd, hardly, barely, almost, nearly, virtually, practically, presque, quasi, quasiment, pratiquement, a peine, guere, bijna, nauwelijks, amper, haast, vrijwel, zo goed als, normally, normalement, normaal, normaliter, in principe, en principe, in principle, supposedly, probably, probablement, waarschijnlijk,
    usually not, should be, devrait, devraient, zou moeten, theoretisch, theoriquement, sans doute, vermoedelijk, presumably, likely, unlikely, i think, je pense, je crois, ik denk, ik geloof, i believe, apparently, apparemment, blijkbaar, respectively, respectivement, respectievelijk, used to, contenait, contenaient, bevatte, bevatten vroeger, contained, vroeger, autrefois, anciennement, formerly, was, were, etait, etaient, n a plus, no longer, anymore, any more, niet meer, geen meer, dates, peu de, weinig, little, low in, pauvre en, more than, moins de, minder, less, soms, parfois, sometimes, depending, selon le jour, afhankelijk, depend, depends, dropped, skipped, gone from, supprime, supprimee, supprimes, geschrapt, verdwenen, disparu, disparue, has left, swapped, swapped out, substitute, substitut, vervanger, replaced by, replaced with, remplace, remplacee, remplaces, vervangen, left off, leave off, has been, have been, a ete, ont ete, werd, werden, plus de, plus d, plus aucun, plus aucune, sauf si, unless you, as long as, zolang, tant que, a condition, op voorwaarde, provided, imitation, imitatie, succedane, alternative, alternatief, vervangproduct, faux fromage, without being, si peu, tres peu, heel weinig, very little, compare with, rather low, negligible, negligeable, verwaarloosbaar, insignifiant`,
  denied:
    'pas vrai que, isnt true, isn t true, its not like, it s not like, not like, is niet zo dat, niet zo dat, faux, fausse, false, untrue, fout, onwaar, myth, mythe, legend, legende, fabel, not true, pas vrai, niet waar, klopt niet, incorrect, wrong, mensonge, erreur, vergissing, mistake, pas exact, pas correct, niet juist, not correct, not the case, pas le cas, niet het geval',
  general:
    'mg, ppm, milligram, milligrams, milligramme, milligrammes, often, souvent, vaak, usually, generally, generalement, en general, in general, doorgaans, meestal, typically, typiquement, traditionnellement, traditioneel, traditionally, legume, legumineuse, peulvrucht, definition, europe, european, europeen, europese, reglement, regulation, verordening, loi, law, wet, annexe, annex, bijlage, par exemple des, reaction, reacties, symptome, symptomes, symptoms, symptomen',
  elsewhere: `friteuse, friteuses, fryer, fryers, frituurketel, frituurketels, frituur, ketel, ketels, toaster, grille pain, broodrooster, blender, mixeur, mixer, plaque, bakplaat, planche, snijplank, cutting board, oven, four, atelier, environnement, environment, omgeving, plan de travail, werkblad, worktop, fournisseur, fournisseurs, leverancier, leveranciers, supplier, suppliers, emballage, verpakking, packaging, equipe, team, certificat, certificate, certificaat, formation, opleiding, training, procedure, procedures, colis, livraison`,
  recipe:
    'recipe, recette, recept, par recette, volgens recept, by recipe, recette sans ingredient contenant du gluten, recipe without gluten ingredients, recept zonder glutenhoudende ingredienten, recette sans gluten, gluten free recipe, glutenvrij recept',
  part: 'pain, pains, bun, buns, broodje, broodjes, brood, bread, steak, galette, patty, pate, deeg, dough, panure, sla, garniture, topping, toppings, mayo, ketchup, crackers, pasta, pates, biere, beer, bier, viande, meat, vlees, poulet, chicken, kip, boeuf, beef, rund, kipfilet, filet, gelatine, bacon, kalkoenspek, ingredients, ingredient, ingredienten, marinade, boulangerie',
  house: `utilisons, n utilisons, gebruiken, gebruiken we, wij gebruiken, use, chez nous, bij ons, in our kitchen, dans notre cuisine, in onze keuken, on our menu, sur notre carte, op onze kaart, on the menu, a la carte, sur la carte, op de kaart, we use, nous utilisons, we gebruiken, notre cuisine, our kitchen, onze keuken, in the house, in the restaurant, dans le restaurant, in het restaurant, here, hier, ici, our restaurants, nos restaurants, onze restaurants`,
  halal: 'halal, hallal',
  vegetarian:
    'for the veggies, for veggies, for the veggie, for a veggie, pour les veges, aux veges, veggies, vegetarian, vegetarians, veggie, vegetarien, vegetarienne, vegetariens, vegetariennes, vege, vegetarisch, vegetarische, vegetarier, vegetariers',
  vegan:
    'entierement vegetal, entierement vegetale, 100 vegetal, 100 vegetale, totalement vegetal, purement vegetal, sans aucun produit animal, sans produit animal, sans produits animaux, volledig plantaardig, volledig plantaardige, 100 plantaardig, helemaal plantaardig, puur plantaardig, zonder dierlijke producten, fully plant based, entirely plant based, 100 plant based, completely plant based, no animal products, free of animal products, vegan, vegans, vegane, veganes, vegetalien, vegetalienne, vegetaliens, veganistisch, veganistische, veganist, veganisten, plant based, vegetaliennes, vegane, veganes',
  available:
    'en vente, te koop, te krijgen, te verkrijgen, te bestellen, de nouveau disponible, de nouveau disponibles, available, disponible, disponibles, dispo, il reste, beschikbaar, in stock, en stock, op voorraad, verkrijgbaar, back on the menu, on sale',
  out: 'il n y en a plus, n y en a plus, y en a plus, il n en reste plus, n en reste plus, on n en a plus, nous n en avons plus, is op met, gedaan met, afgelopen met, over for, the last of the, the last of our, fini pour, termine pour, termines pour, sold out, out of stock, unavailable, rupture, en rupture, en rupture de stock, epuise, epuisee, epuises, epuisees, indisponible, indisponibles, uitverkocht, onbeschikbaar, niet beschikbaar, niet verkrijgbaar, 86d, eighty sixed, run out, ran out, 86 list, op de 86 lijst, not available, pas disponible, pas disponibles, plus disponible, plus disponibles, niet meer beschikbaar, no longer available, out today',
  article: 'le, la, les, l, the, de, het, du, des, au, aux, d, da, onze, notre, nos, our, een, un, une, t, den',
  skip: 'mag u ons gerust, mag je ons gerust, kan u ons gerust, kan je ons gerust, gerust bellen, gerust contacteren, if you ask me, if u ask me, si tu veux mon avis, si vous voulez mon avis, si tu me demandes, als je het mij vraagt, als ge het mij vraagt, als je mij vraagt, als je t mij vraagt, on the other hand, laat gerust weten, laat het gerust weten, laat het me gerust weten, laat me gerust weten, laat mij gerust weten, laat het ons gerust weten, laat gerust iets weten, geef gerust een seintje, geef een seintje, geef maar een seintje, geef gerust een gil, zeg het gerust, meld het gerust, vraag gerust, vraag het gerust, vraag maar gerust, roep gerust, bel gerust, t inquiete, t inquiete pas, inquiete toi pas, t en fais pas, pas de panique, geen paniek, don t panic, dame, dames, sans hesiter, sans hesitation, zonder aarzelen, without hesitation, vraiment, reellement, actually, really, effectief, werkelijk, daadwerkelijk, echt, voor de zekerheid, pour etre sur, to be sure, just in case, eerlijk, be careful with, careful with, attention avec, faites attention avec, prudence avec, let op met, opletten met, opgelet met, pas op met, voorzichtig met, wees voorzichtig met, can t call it that, cant call it that, cannot call it that, je ne peux pas l appeler ainsi, zo mag ik het niet noemen, zo mag je het niet noemen, honestly, to be honest, honnetement, franchement, a vrai dire, eerlijk gezegd, om eerlijk te zijn, what you can say is that, you can say that, you can tell them that, ce que vous pouvez dire c est que, ce que tu peux dire c est que, vous pouvez dire que, vous pouvez dire qu, tu peux dire que, tu peux dire qu, on peut dire que, on peut dire qu, wat je kan zeggen is dat, wat je kunt zeggen is dat, je kan zeggen dat, je kunt zeggen dat, je mag zeggen dat, u kan zeggen dat, u mag zeggen dat, sporen inbegrepen, sporen incluis, inclusief sporen, ook wat sporen betreft, traces incluses, traces comprises, traces included, including traces, y compris les traces, y compris des traces, y compris en traces, y compris sous forme de traces, dans l un ni dans l autre, ni dans l un ni dans l autre, dans l un comme dans l autre, tout depend, alles hangt af, it all depends, een voor een, un par un, une par une, one by one, one at a time, en outre, quant a, quant au, quant aux, pour autant, as for, wat betreft, don t forget, dont forget, do not forget, n oubliez pas, n oublie pas, ne pas oublier, pas oublier, vergeet niet, niet vergeten, meme a l etat de traces, meme a l etat de trace, meme sous forme de traces, a proprement parler, strictly speaking, strikt genomen, no exceptions, no exception, without exception, sans exception, zonder uitzondering, geen uitzonderingen, voor zover bekend, voor zover geweten, voor zover we weten, voor zover ik weet, pour autant qu on sache, pour autant que l on sache, pour autant qu on le sache, a ma connaissance, a notre connaissance, as far as we know, as far as i know, to our knowledge, to my knowledge, niet laat vermoeden, niet doet vermoeden, laat vermoeden, doet vermoeden, past op, meme en traces, meme en traces infimes, even as traces, even as a trace, even in traces, even in trace amounts, even trace amounts, zelfs in sporen, zelfs als spoor, en plus de, en plus du, en plus des, en plus d, en plus, pas op, opgepast, oppassen, faites attention, attention, watch out, bien, well, quand meme, still the, bel et bien, certainly, certainement, zeker, toch, gewoon, simply, unfortunately, malheureusement, helaas, already, deja, helaas wel, hoor, dedicated, of it, ervan, hiervan, un peu de, un petit peu de, un chouia de, een beetje, een tikkeltje, a bit of, a little bit of, a touch of, in het register, in the register, dans le registre, du registre, van het register, of the register, sur la fiche, op de fiche, on the sheet, on the card, in de lijst, dans la liste, in the list, on the list, from the register, uit het register, hein, innit, bah, ben, euh, tja, amai, zeg, he, hoor, juste, just, net, gewoonweg, helas, spijtig genoeg, jammer genoeg, sadly, afraid, uiteraard, natuurlijk, vanzelfsprekend, bien sur, bien entendu, evidemment, obviously, of course, naturally, ni en ingredient ni en traces, ni comme ingredient ni en traces, ni en traces, neither as an ingredient nor as a trace, nor as traces, nor as a trace, niet als ingredient en niet als spoor, noch als spoor, noch in sporen, contre toute attente, against all expectations, tegen alle verwachting in',
};

/** Words that mean something only in a sentence of one language; elsewhere they are nothing. */
export const ONLY_IN: Readonly<Record<string, 'fr' | 'nl' | 'en'>> = {
  en: 'nl',
  veggies: 'nl',
  ne: 'fr',
  nie: 'nl',
  sos: 'en',
  works: 'en',
  four: 'fr',
  re: 'en',
  of: 'nl',
  or: 'en',
  mais: 'fr',
  die: 'nl',
  dat: 'nl',
  het: 'nl',
  ze: 'nl',
  zij: 'nl',
  hij: 'nl',
  as: 'en',
  met: 'nl',
  pas: 'fr',
  car: 'fr',
  so: 'en',
  si: 'fr',
  il: 'fr',
  ca: 'fr',
  qui: 'fr',
  want: 'nl',
  op: 'nl',
  bij: 'nl',
  there: 'en',
  still: 'en',
  a: 'fr',
  n: 'fr',
  s: 'en',
  like: 'en',
  mag: 'nl',
  bon: 'fr',
  may: 'en',
  wel: 'nl',
  tot: 'nl',
  kan: 'nl',
  ou: 'fr',
  no: 'en',
  since: 'en',
  af: 'nl',
  na: 'nl',
  raad: 'nl',
  raden: 'nl',
  fout: 'nl',
  faux: 'fr',
  got: 'en',
  skip: 'en',
  perfect: 'en',
  myth: 'en',
  dit: 'nl',
  enige: 'nl',
  ma: 'nl',
  he: 'nl',
  net: 'nl',
  zeg: 'nl',
  ben: 'fr',
  vol: 'nl',
  den: 'nl',
  forget: 'en',
  vergeet: 'nl',
  oublie: 'fr',
};
