/** Prices of the sample as people say them: cents in words, and what a dish costs with another. */
export const PRICE_WORDS = `
x Le satay est à nonante cents.
x Alle sausjes kosten negentig cent.
x De satésaus is negentig cent.
x The satay pot is ninety cents.
x A can is three euros.
x One can: three euros.
x Two cans and a water come to €8.40.
x Kiptenders zes negentig, en met een potje tartaar erbij acht tachtig.
x Een Smoky is 12,90 en met verse frieten erbij 17,80.
= La mayo est à nonante cents.
= De mayo is negentig cent.
= The mayo pot is ninety cents.
= A can is €2.80.
= Two cans and a water come to €8.10.
= Een Smoky is 12,90 en met verse frieten erbij 16,80.
`;
