const MONEY = /(?:€|\bEUR\b)\s?(\d+(?:[.,]\d+)?)|(\d+(?:[.,]\d+)?)\s?(?:€|EUR\b)/;

/** The amount that a row shows; undefined where it shows none. */
export function readMoney(row: string): number | undefined {
  const match = MONEY.exec(row);
  const amount = match?.[1] ?? match?.[2];
  return amount === undefined ? undefined : Number(amount.replace(',', '.'));
}
