/**
 * Sites whose pages are private by their nature, by the domain that they and all below them are under. No list is ever
 * complete: {@link SENSITIVE_LABELS} catches what such hosts are usually called.
 */
export const SENSITIVE_DOMAINS: readonly string[] = [
  // Mail and messages
  ...['mail.google.com', 'chat.google.com', 'messages.google.com', 'outlook.com', 'hotmail.com'],
  ...['live.com', 'outlook.office.com', 'outlook.office365.com', 'teams.microsoft.com'],
  ...['mail.yahoo.com', 'mail.aol.com', 'mail.proton.me', 'protonmail.com', 'tutanota.com'],
  ...['tuta.com', 'fastmail.com', 'mail.zoho.com', 'mail.com', 'gmx.com', 'navigator.gmx.net'],
  ...['hey.com', 'icloud.com', 'mailbox.org', 'posteo.de', 'e.mail.ru', 'mail.yandex.ru'],
  ...['mail.qq.com', 'mail.163.com', 'web.whatsapp.com', 'web.telegram.org', 'messenger.com'],
  ...['app.slack.com', 'discord.com', 'app.element.io'],
  // Money
  ...['paypal.com', 'wise.com', 'revolut.com', 'n26.com', 'monzo.com', 'stripe.com', 'klarna.com'],
  ...['venmo.com', 'coinbase.com', 'kraken.com', 'chase.com', 'bankofamerica.com'],
  ...['wellsfargo.com', 'citi.com', 'capitalone.com', 'usbank.com', 'schwab.com', 'fidelity.com'],
  ...['americanexpress.com', 'hsbc.com', 'hsbc.co.uk', 'barclays.co.uk', 'lloydsbank.co.uk'],
  ...['natwest.com', 'santander.com', 'santander.co.uk', 'nationwide.co.uk', 'ing.com', 'ing.de'],
  ...['deutsche-bank.de', 'commerzbank.de', 'sparkasse.de', 'comdirect.de', 'dkb.de', 'ubs.com'],
  ...['postfinance.ch', 'raiffeisen.ch', 'bnpparibas.com', 'mabanque.bnpparibas', 'rbc.com'],
  ...['td.com', 'scotiabank.com', 'commbank.com.au', 'westpac.com.au', 'anz.com.au', 'bank'],
  // Health, taxes and offices
  ...['mychart.com', 'mychart.org', 'patient.info', 'patientaccess.com', 'followmyhealth.com'],
  ...['login.gov', 'id.me', 'ssa.gov', 'healthcare.gov', 'elster.de', 'doctolib.de', 'doctolib.fr'],
  // Documents of one's own and signing in
  ...['docs.google.com', 'drive.google.com', 'calendar.google.com', 'accounts.google.com'],
  ...[
    'myaccount.google.com',
    'dropbox.com',
    'onedrive.com',
    'sharepoint.com',
    'login.microsoftonline.com',
  ],
  ...['1password.com', 'bitwarden.com', 'okta.com'],
];

/** What such hosts are called at the head of their name ("webmail.harbour.example"). */
export const SENSITIVE_LABELS: readonly string[] = [
  ...['mail', 'webmail', 'email', 'owa', 'exchange', 'imap', 'mailbox', 'roundcube', 'zimbra'],
  ...['banking', 'onlinebanking', 'online-banking', 'ebanking', 'e-banking', 'ebank', 'netbank'],
  ...['netbanking', 'ibank', 'internetbanking', 'mybank', 'homebanking', 'brokerage'],
  ...['mychart', 'patient', 'patients', 'patientportal', 'myhealth', 'ehealth'],
  ...['login', 'signin', 'auth', 'sso', 'idp', 'accounts', 'account', 'myaccount', 'secure'],
];

/** Top-level names that no public site has: the reader's own network. */
export const LOCAL_DOMAINS: readonly string[] = [
  ...[
    'localhost',
    'local',
    'localdomain',
    'internal',
    'intranet',
    'lan',
    'home',
    'corp',
    'private',
  ],
  ...['home.arpa', 'fritz.box'],
];

/** First labels of hosts inside an organization ("intranet.harbour.example"). */
export const LOCAL_LABELS: readonly string[] = ['intranet', 'intra', 'wiki-internal', 'internal'];
