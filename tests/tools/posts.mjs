// Seeded posts that try what people write and what parsers trip over: links with and without a
// scheme, accents composed and not, CJK, right-to-left text, emoji, handles, tags and all of it
// glued together. The same seed gives the same posts on every machine.

/** mulberry32: a small generator of numbers from 0 to 1, good enough to choose words. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = ['the', 'council', 'meeting', 'naïve', 'café', 'cafe\u0301', 'Zu\u0308rich', 'Zürich', 'learning', 'I’m',
  '“quoted”', 'co-op', '50%', '£20', '…', 'a\u030a', 'ﬁne', 'ñandu\u0301', 'Việt', 'Vie\u0302\u0323t', 'e.g.', 'U.S.A.', 'v1.2.3'];
const CJK = ['東京', '学习', 'ありがとう', 'カ\u3099', 'ガ', '안녕하세요', '\u1112\u1161\u11ab', '。', '、', '图书馆', 'ｆｕｌｌ'];
const RTL = ['مرحبا', 'שלום', 'کتابخانه', '\u200f', '\u202bنص\u202c', 'می\u200cخواهم', 'שָׁלוֹם', 'ﷺ'];
const HOSTS = ['gov.uk', 'example.com', 'www.nhs.uk', 'sub.domain.example.co.uk', 'bbc.co.uk', 't.co', 'xn--80akhbyknj4f.com',
  'пример.рф', '例え.jp', 'münchen.de', 'a_b.example.org', 'under_score.com', 'ex-ample.museum', 'foo.みんな', 'no.such.tldx',
  'file.pdf', 'readme.md', 'node.js', 'EXAMPLE.COM', 'x.y', 'دامنه.ایران', 'localhost', '192.168.0.1', 'a.b.c.d.example.net',
  'straße.de', 'example.com.au', 'mail.google.com', '-bad.com', 'bad-.com', 'verylonglabel'.repeat(6) + '.com'];
const PATHS = ['', '', '', '/', '/path', '/a/b/c.html', '/wiki/Thing_(film)', '/wiki/Thing_(a_(b))', '/q?x=1&y=2', '?q=tést', '/#frag',
  '/a,b;c', '/ünïcode', '/путь', '/日本', ':8080/x', ':80', '/@user/1', '/trailing.', '/(open', '/a?b#c!', '/x%20y', '/~me', '/end-', '/a|b', '?a=b.'];
const NAMES = ['user', 'User_Name', 'a', 'twenty_characters_xx', 'longer_than_twenty_characters', '12345', 'é', 'naïve', 'user.name'];
const TAGS = ['tag', 'Tag1', '1', '123abc', 'été', 'ete\u0301', '日本語', 'مرحبا', 'שלום', 'a_b', '_', 'ta·g', 'a-b', 'C++', 'tag\u200cx', 'ß', '１２', '𝒜𝒷'];
const TICKERS = ['$TWTR', '$BRK.A', '$tsco.l', '$TOOLONGS', '$A_B', '$1', '$ABC.DEF', '$X.'];
const GLUE = [' ', ' ', ' ', ' ', ' ', ' ', '\n', '', '', '. ', ', ', '! ', ': ', ' (', ') ', '-', '/', '\u3000', '"', '…', '\u00a0', ' RT ', ' rt:', '&', "'", '\n\n'];

/** `count` posts; `emoji` is the list to choose emoji from. */
export function posts(seed, count, emoji) {
  const random = generator(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const url = () => `${pick(['http://', 'https://', 'https://', 'HTTP://', ''])}${pick(HOSTS)}${pick(PATHS)}`;
  const makers = [
    () => pick(WORDS), () => pick(WORDS), () => pick(WORDS), () => pick(CJK), () => pick(RTL), url, url,
    () => pick(emoji), () => pick(emoji), () => `${pick(['@', '@', '@', '＠', '.@'])}${pick(NAMES)}${pick(['', '', '', '/list', '/list-name_1', '/1'])}`,
    () => `@${pick(NAMES)}@${pick(HOSTS)}`, () => `@${pick(HOSTS)}`,
    () => `${pick(['#', '#', '#', '＃', '##'])}${pick(TAGS)}`, () => pick(TICKERS),
    () => pick(['\ufe0f', '\u200d', '\u{1f3fd}', '\u{1f1e6}', '©', '®', '™', '☎', '☎\ufe0e', '☎\ufe0f', '1\ufe0f', '1\u20e3']),
  ];
  return Array.from({ length: count }, () => {
    const pieces = 1 + Math.floor(random() * 24);
    let text = '';
    for (let i = 0; i < pieces; i += 1) text += pick(makers)() + pick(GLUE);
    return text;
  });
}

const SOUP = ['a', 'b', 'com', 'uk', 'net', 'http://', 'https://', 't.co/', '.', '.', '.', '-', '_', '/', ':', '?', '#', '@', '＠', '＃', '$', '&', '(', ')',
  '!', ',', ';', '~', '|', '%', '+', '=', "'", '"', '`', '<', '\\', '^', '*', ' ', ' ', '\n', '\t', '\u00a0', '\u3000', '\u200b', '\u200d', '\u200e', '\u202a',
  '\ufeff', '\ufffe', '\uffff', '\ufe0e', '\ufe0f', '\u20e3', '1', '12', 'rt', 'RT', 'xn--', 'é', 'e\u0301', 'ß', 'ж', '日', '本', '。', 'みんな', 'рф', 'РФ', '\u0345', 'ι',
  'İ', 'ſ', '\u212a', '·', '・', 'が', 'か\u3099', '\u1100', '\u1161', '\u11a8', '가', '\u0f73', '\u0958', '\u1e9b\u0323', '😀', '\u{1f3fd}', '\u{1f9d1}', '👩', '❤', '🇬',
  '🇧', '🏴', '𝒜', '𐐀', '𝟙', '\u{20000}', 'ᚠ', 'ﷺ', 'א', '\u05bc', 'www', 'A', 'Z', '0'];

/** `count` texts of single characters and scraps, the likeliest to upset a parser. */
export function soup(seed, count) {
  const random = generator(seed);
  return Array.from({ length: count }, () => {
    const size = 1 + Math.floor(random() * 40);
    return Array.from({ length: size }, () => SOUP[Math.floor(random() * SOUP.length)]).join('');
  });
}
