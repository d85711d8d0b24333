/**
 * What people ask an assistant that has nothing to do with work. Only words that hardly stand in a document of a restaurant. One subject a
 * line: its id, then its terms in French, Dutch and English.
 */
export const OFF_TOPIC = `
off-cinema | meilleur film; quel film; cinéma; actrice; série netflix; oscar | beste film; welke film; bioscoop; actrice; oscar | best film; which film; movie; movies; cinema; actress; oscar
off-books | roman; écrivain; poème; poésie; auteur du livre | roman; schrijver; gedicht; wie schreef | novel; novelist; poem; poetry; who wrote
off-art | joconde; musée; sculpture | mona lisa; museum | mona lisa; museum; sculpture
off-songs | chanson; chanteur; chanteuse; guitare; piano; album | liedje; zanger; zangeres; gitaar; piano | song; singer; guitar; piano; band album
off-sport | match d'hier; score du match; championnat; ligue des champions; tour de france; tour des flandres; jeux olympiques; cyclisme; standard de liège | voetbaluitslag; kampioenschap; champions league; ronde van vlaanderen; ronde van frankrijk; olympische spelen; wielrennen | football score; championship; champions league; tour de france; olympics; olympic games; cycling race
off-space | planète; planètes; lune; galaxie; univers | planeet; planeten; maan; sterrenstelsel; heelal | planet; planets; moon; galaxy; universe
off-nature | dinosaure; océan; montagne; volcan; animal le plus rapide | dinosaurus; oceaan; gebergte; vulkaan; snelste dier | dinosaur; ocean; mountain; volcano; fastest animal
off-history | guerre mondiale; révolution française; napoléon; moyen âge; empire romain | wereldoorlog; franse revolutie; napoleon; middeleeuwen; romeinse rijk | world war; french revolution; napoleon; middle ages; roman empire
off-sums | racine carrée; équation; combien font; multiplié par; théorème | vierkantswortel; vergelijking oplossen; vermenigvuldigd met | square root; equation; multiplied by; times table; theorem
off-money-markets | bitcoin; crypto; bourse; action en bourse; taux de change; dollar | bitcoin; crypto; beurs; aandelen; wisselkoers; dollar | bitcoin; crypto; stock market; exchange rate; dollar
off-social-accounts | compte facebook; gmail; compte google; youtube | facebookaccount; gmail; google account; youtube | facebook account; gmail; google account; youtube
off-computers | réinstaller windows; macbook; excel; photoshop; virus informatique; playstation | windows installeren; macbook; excel; photoshop; computervirus; playstation | reinstall windows; macbook; excel; photoshop; computer virus; playstation
off-phones | smartphone; samsung; téléphone portable à acheter; quel téléphone | smartphone; samsung; welke telefoon | smartphone; samsung; which phone
off-cars | roue de voiture; pneu; moteur; carburant; changer une roue; vidange du moteur | autoband; motor; brandstof; band vervangen | car wheel; tyre; engine; petrol; flat tyre
off-trains | billet de train; métro; horaire des trains; sncb; avion; billet d'avion | trein; metro; dienstregeling; nmbs; vlucht; vliegtuig; vliegticket | train station; train times; train ticket; subway; airplane; plane ticket
off-health | perdre du poids; maigrir; mal de tête; médicament; régime minceur | vermageren; hoofdpijn; geneesmiddel | lose weight; weight loss; headache; medicine
off-homes | maison de vacances; hôtel; airbnb; camping | vakantiehuis; hotel; airbnb; camping | holiday home; hotel; airbnb; campsite
off-mayors | maire; bourgmestre; ministre; reine; pape; parlement | burgemeester; minister; koningin; parlement | mayor; minister; queen; pope; parliament
off-words | traduire; traduction; conjugaison; synonyme; orthographe; raconte une blague; blague; devinette | vertalen; vertaling; vervoeging; synoniem; raadsel | translate; translation; conjugate; synonym; joke; riddle
`;
