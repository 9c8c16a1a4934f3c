// Names of people for the roster's benchmark: no two alike, most letters of Latin scripts in use.

const first = ['Ada', 'Björn', 'Chloé', 'Đorđe', 'Łucja', 'Íñigo', 'Őrs', 'Şebnem', 'Æsa', 'Žofia'];
const syllables = ['ba', 'den', 'ki', 'lo', 'mar', 'ne', 'por', 'sta', 'tu', 'vik'];

export function personName(index) {
  const digits = String(index).padStart(4, '0');
  const last = [...digits].map((digit) => syllables[Number(digit)]).join('');
  return `${first[index % first.length]} ${last[0].toUpperCase()}${last.slice(1)}`;
}
