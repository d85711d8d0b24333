/** Of the bistro of batch 22: tables whose columns tell of prices, diets and what is there. `⏎` is a line end. */
export const MENU_TABLES = `
= | Gerecht | Prijs | Vegetarisch | Beschikbaar |⏎|---|---|---|---|⏎| Matchawafel | € 8,00 | ja | ja |
= | Gerecht | Prijs | Veggie? | Nog? |⏎|---|---|---|---|⏎| Crème brûlée met yuzu | 8,50 | ja | nee |
x | Gerecht | Prijs | Vegetarisch | Beschikbaar |⏎|---|---|---|---|⏎| Matchawafel | € 8,00 | ja | nee |
x | Gerecht | Prijs | Vegetarisch | Beschikbaar |⏎|---|---|---|---|⏎| Crème brûlée met yuzu | € 8,50 | ja | ja |
x | Gerecht | Op |⏎|---|---|⏎| Crème brûlée met yuzu | nee |
x | Gerecht | Op voorraad |⏎|---|---|⏎| Crème brûlée met yuzu | ja |
= | Gerecht | Uitverkocht |⏎|---|---|⏎| Crème brûlée met yuzu | ja |
x | Gerecht | Prijs (€) |⏎|---|---|⏎| Matchawafel | 9 |
= | Gerecht | Prijs (€) |⏎|---|---|⏎| Matchawafel | 8 |
= | | Matchawafel | Crème brûlée met yuzu |⏎|---|---|---|⏎| Beschikbaar | ja | nee |
x | | Matchawafel | Crème brûlée met yuzu |⏎|---|---|---|⏎| Beschikbaar | ja | ja |
x | | Matchawafel | Mochi-ijs |⏎|---|---|---|⏎| Prijs | 8 | 8 |
= | Dish | Price | Vegetarian | Available today |⏎|---|---|---|---|⏎| Yuzu crème brûlée | €8.50 | ✅ | ❌ |
x | Dish | Price | Vegetarian | Available today |⏎|---|---|---|---|⏎| Yuzu crème brûlée | €8.50 | ✅ | ✅ |
x | Dish | Still on? |⏎|---|---|⏎| Yuzu crème brûlée | yes |
x | Dish | Sold out |⏎|---|---|⏎| Matcha waffle | yes |
x | Dish | Suitable for vegans |⏎|---|---|⏎| Matcha waffle | yes |
= | Dish | Not suitable for |⏎|---|---|⏎| Matcha waffle | vegans |
= | Dish | Diet |⏎|---|---|⏎| Mango sticky rice | vegan, halal |
x | Dish | Diet |⏎|---|---|⏎| Matcha waffle | vegetarian, halal |
= | Dish | Qty | Price |⏎|---|---|---|⏎| Matcha waffle | 2 | 16 |
x | Dish | Qty | Price |⏎|---|---|---|⏎| Matcha waffle | 2 | 18 |
x | Plat | Prix | Végétarien | Dispo |⏎|---|---|---|---|⏎| Crème brûlée au yuzu | 8,50 € | oui | oui |
x | Plat | En rupture |⏎|---|---|⏎| Gaufre au matcha | oui |
x | Plat | Encore disponible |⏎|---|---|⏎| Crème brûlée au yuzu | oui |
= | Plat | Œufs | Lait | Végétarien | Dispo |⏎|---|---|---|---|---|⏎| Crème brûlée au yuzu | oui | oui | oui | non |
x | Plat | Œufs | Lait | Végétarien | Dispo |⏎|---|---|---|---|---|⏎| Mochi glacé | oui | oui | oui | oui |
`;
