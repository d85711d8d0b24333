/** As in French: `=` goes out as it is, `x` may not. */
export const REAL_SENTENCES_NL = `
x nee hoor, geen sesam in de Perron
= nee hoor, geen selderij in de Perron
= Ja, er zit sesam in de Perron.
x Ja, er zit selderij in de Perron.
= De Bangkok bevat pinda's, soja, gluten, ei, melk en sesam.
x De Bangkok bevat geen pinda's.
x De Bangkok is pindavrij.
= De Perron is selderijvrij.
x De Perron is notenvrij.
= In de Dynamite zitten garnalen, dus schaaldieren.
x In de Dynamite zitten geen schaaldieren.
= De Noordzee bevat vis en sulfieten, en mogelijk sporen van schaaldieren.
x De Noordzee bevat vis maar zeker geen schaaldieren.
x De Zonder Zorgen is glutenvrij.
= De Zonder Zorgen bevat lupine, ei, melk en mosterd.
x De Zonder Zorgen bevat geen lupine.
= Op de Tokio zit oestersaus, die bevat weekdieren.
x De Tokio bevat geen weekdieren.
= Het potje satésaus bevat pinda's en kan sporen van noten bevatten.
x Het potje satésaus bevat geen noten.
= De hazelnootbrownie bevat noten, en sporen van pinda's zijn mogelijk.
x De hazelnootbrownie bevat noten, maar geen pinda's.
= Voor de Smoky is lupine onbekend.
x De Smoky bevat geen lupine.
= Coleslaw: selderij, mosterd en ei zitten erin.
x Coleslaw: geen selderij.
x Coleslaw bevat geen sesam.
= De speculoostiramisu bevat melk, ei, soja en gluten; noten: mogelijk sporen.
x De speculoostiramisu bevat geen pinda's.
= De Caesarsalade met kip bevat vis (ansjovis).
x De Caesarsalade is visvrij.
= De verse frieten bevatten geen enkel allergeen.
x De zoete-aardappelfrieten bevatten geen enkel allergeen.
= Alle burgers behalve de Green Coteau bevatten ei.
x Alle burgers bevatten ei.
x Geen enkele burger bevat vis.
= Geen enkele drank bevat vis.
= Alle desserts bevatten melk.
x Alle desserts bevatten ei.
= Enkel de Bangkok bevat pinda's bij de burgers, zegt de kaart.
= De ayran bevat melk.
x De ayran is lactosevrij.
x De ayran bevat geen zuivel.
= De vanillemilkshake bevat melk; ei: mogelijk sporen.
x De vanillemilkshake is veilig bij een notenallergie.
x Een gast met een visallergie kan de Smoky eten.
x Geen probleem voor de Smoky bij een visallergie.
= Niet geschikt bij een visallergie: de Smoky bevat vis.
= De Halloumi is vegetarisch.
x De Bangkok is vegetarisch.
= De Green Coteau is veganistisch.
= De Green Coteau kan sporen van melk bevatten.
x De Green Coteau is melkvrij.
= De Perron kost 12,90 €.
x De Perron kost € 9,90.
= De Perron is beschikbaar.
x De Perron is uitverkocht.
= Zal ik nakijken of er selderij in de Perron zit?
= Ik kan ook controleren of de Perron mosterd bevat.
= Selderij is een van de veertien allergenen.
= Zeg nooit dat een gerecht "veilig" of "gegarandeerd vrij van" is.
= Vraag bij twijfel de keuken voor u serveert.
= Was je handen en gebruik het paarse snijplankje.
= Sporen van gluten, ei, melk, vis, schaal- en weekdieren zijn mogelijk in ketels 2 en 3.
x De lasagne bevat melk.
x Er zit geen pinda in de carbonara.
x De Peron bevat geen sesam.
= de perron bevat sesamzaad en eieren
x DE PERRON BEVAT GEEN SESAM
= De Ardent Classic bevat selderij, dus niets voor deze gast.
x De Ardent Classic bevat nauwelijks selderij.
x Het klopt niet dat de Perron geen sesam bevat.
= De Perron bevat gluten, ei, melk en sesam. Hij bevat geen selderij en geen mosterd.
x De Perron bevat gluten, ei, melk en sesam. Hij bevat geen noten.
= **De Perron**⏎⏎- Sesam: bevat⏎- Selderij: afwezig⏎- Noten: mogelijk sporen
x **De Perron**⏎⏎- Sesam: bevat⏎- Noten: afwezig
= Gevonden gerechten (zonder selderij):⏎⏎- **De Perron** – 12,90 €⏎- **Ayran** – 2,50 €
x Gevonden gerechten (zonder selderij):⏎⏎- **De Perron** – 12,90 €⏎- **Coleslaw** – 3,50 €
x Gevonden gerechten (zonder selderij):⏎⏎- **De Perron** – 12,90 €⏎⏎Ook gevonden: **Coleslaw**.
= Bevat sesam:⏎⏎- De Perron⏎- De Smoky⏎- De Tokio
x Bevat sesam:⏎⏎- De Perron⏎- Verse frieten
= | Gerecht | Noten | Pinda's |⏎|:--|:-:|:-:|⏎| Hazelnootbrownie | bevat | mogelijk sporen |⏎| Pindakoek | mogelijk sporen | bevat |
x | Gerecht | Noten | Pinda's |⏎|:--|:-:|:-:|⏎| Hazelnootbrownie | bevat | afwezig |
x | Gerecht | Noten |⏎|---|---|⏎| Lasagne | bevat |
= Bevat de Perron sesam? » Ja.
x Bevat de Perron sesam? » Nee.
x Zit er vis in de Smoky? » Nee hoor.
= Zit er vis in de Smoky? » Ja, die bevat vis.
= Bevat de Smoky lupine? » Dat is niet bekend.
x Bevat de Smoky lupine? » Nee, die bevat geen lupine.
`;
