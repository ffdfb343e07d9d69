/** Signs and codes written before an amount, tokens parted by one space, by the unit they are told as. */
export const CURRENCIES_BEFORE: ReadonlyMap<string, string> = new Map([
  ...['$', '€', '£', '¥', '₹', '₽', '₩', '₪', '₺', '₴', '₦', '฿', '₫', '₱', '₵', '₸', 'R$'].map(
    (sign): [string, string] => [sign, sign],
  ),
  ...['US', 'A', 'AU', 'C', 'CA', 'HK', 'NZ', 'S', 'NT', 'R', 'U.S.'].flatMap(
    (land): [string, string][] => [
      [`${land} $`, land === 'U.S.' ? 'US$' : `${land}$`],
      [`$ ${land}`, land === 'U.S.' ? 'US$' : `${land}$`],
    ],
  ),
  ...'USD EUR GBP JPY CHF CAD AUD NZD CNY RMB INR HKD SGD ZAR BRL MXN RUB SEK NOK DKK PLN TRY KES NGN Rs RM Tk Sh Ksh kr R'
    .split(' ')
    .map((code): [string, string] => [code, code]),
  ['Rs .', 'Rs'],
  ['Y =', 'Y'],
  ['PS', 'PS'],
]);

/** Letters of a land before "$" that are an article or an initial where a space parts them ("A $300 fine"). */
export const TIGHT_LANDS: ReadonlySet<string> = new Set(['A', 'C', 'S', 'R']);

/** Words and codes written behind an amount, lower case. */
export const CURRENCIES_AFTER: ReadonlySet<string> = new Set(
  (
    'dollar dollars euro euros pound pounds yen yuan renminbi rupee rupees ruble rubles rouble roubles shekel shekels won ' +
    'peso pesos real reais franc francs krona kronor krone kroner crown crowns zloty lira liras riyal riyals rial rials dinar dinars ' +
    'dirham dirhams rand naira shilling shillings baht ringgit rupiah dong hryvnia hryvnias forint koruna taka cent ' +
    'cents pence bucks quid kr 円 元 € £ ¥ ₹ ₪ $ usd eur gbp jpy chf cad aud cny rmb inr hkd sgd zar brl mxn rub sek nok dkk pln try'
  ).split(' '),
);

/** Words before a currency's name that belong to it ("30 million [US] dollars"), lower case. */
export const CURRENCY_LANDS: ReadonlySet<string> = new Set(
  (
    'us u.s. american canadian australian singapore hong kong new zealand sterling british japanese chinese indian ' +
    'pakistani russian turkish syrian iraqi lebanese egyptian israeli swiss swedish norwegian danish south korean ' +
    'mexican argentine brazilian nigerian kenyan'
  ).split(' '),
);
