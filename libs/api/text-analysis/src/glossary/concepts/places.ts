/**
 * Where people ask for a branch, a delivery or a train. A place that no document names is none of ours: each is a concept of its own, as
 * documents do name some of them. One a line: its id, then its names in French, Dutch and English.
 */
export const PLACES = `
place-antwerp | anvers | antwerpen | antwerp
place-ghent | gand | gent | ghent
place-bruges | bruges | brugge | bruges
place-leuven | louvain; louvain-la-neuve | leuven; louvain-la-neuve | leuven; louvain
place-mechelen | malines | mechelen | mechelen; malines
place-hasselt | hasselt | hasselt | hasselt
place-genk | genk | genk | genk
place-ostend | ostende | oostende | ostend
place-kortrijk | courtrai | kortrijk | kortrijk
place-roeselare | roulers | roeselare | roeselare
place-aalst | alost | aalst | aalst
place-tongeren | tongres | tongeren | tongeren
place-namur | namur | namur; stad namen | namur
place-charleroi | charleroi | charleroi | charleroi
place-mons | mons | mons | mons
place-tournai | tournai | doornik | tournai
place-wavre | wavre | waver | wavre
place-waterloo | waterloo | waterloo | waterloo
place-nivelles | nivelles | nijvel | nivelles
place-arlon | arlon | aarlen | arlon
place-bastogne | bastogne | bastenaken | bastogne
place-dinant | dinant | dinant | dinant
place-verviers | verviers | verviers | verviers
place-huy | huy | hoei | huy
place-eupen | eupen | eupen | eupen
place-herstal | herstal | herstal | herstal
place-rocourt | rocourt | rocourt | rocourt
place-flemalle | flémalle | flémalle | flémalle
place-chenee | chênée | chênée | chênée
place-ixelles | ixelles | elsene | ixelles
place-uccle | uccle | ukkel | uccle
place-etterbeek | etterbeek | etterbeek | etterbeek
place-anderlecht | anderlecht | anderlecht | anderlecht
place-schaerbeek | schaerbeek | schaarbeek | schaerbeek
place-molenbeek | molenbeek | molenbeek | molenbeek
place-forest | commune de forest | gemeente vorst | forest commune
place-zaventem | zaventem; aéroport | zaventem; luchthaven | zaventem; airport
place-maastricht | maastricht | maastricht | maastricht
place-aachen | aix-la-chapelle | aken | aachen
place-cologne | cologne | keulen | cologne
place-amsterdam | amsterdam | amsterdam | amsterdam
place-rotterdam | rotterdam | rotterdam | rotterdam
place-luxembourg | luxembourg | luxemburg | luxembourg
place-lille | lille | rijsel | lille
place-paris | paris | parijs | paris
place-london | londres | londen | london
place-france | france | frankrijk | france
place-germany | allemagne | duitsland | germany
place-spain | espagne | spanje | spain
place-italy | italie | italië | italy
place-england | angleterre; royaume-uni | engeland; verenigd koninkrijk | england; united kingdom
place-america | états-unis; amérique; canada | verenigde staten; amerika; canada | united states; america; canada
place-asia | chine; japon; inde | china; japan; india | china; japan; india
place-turkey | turquie | turkije | türkiye
place-morocco | maroc | marokko | morocco
place-australia | australie | australië | australia
`;
