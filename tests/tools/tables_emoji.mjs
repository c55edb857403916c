// The emoji part of tables.mjs: what, besides a single code point, weighs as one emoji on X.
const SKIN = /[\u{1f3fb}-\u{1f3ff}]/u;
const SLOT = '\u{1f3fb}';
const ZWJ = '\u200d';
const VS16 = '\ufe0f';
const TONES = ['\u{1f3fb}', '\u{1f3fc}', '\u{1f3fd}', '\u{1f3fe}', '\u{1f3ff}'];

const chars = (s) => [...s];
const escape = (s) => chars(s).map((c) => `\\u{${c.codePointAt(0).toString(16)}}`).join('');

/** Every fully-qualified sequence of an emoji-test.txt. */
export function fullyQualified(text) {
  return text.split('\n').filter((l) => /; fully-qualified/.test(l))
    .map((l) => l.split(';')[0].trim().split(/ +/).map((h) => String.fromCodePoint(parseInt(h, 16))).join(''));
}

/** The patterns of joined sequences: skin tones become slots, and flags say which tones go. */
function joinedPatterns(sequences, takesVs16) {
  const plain = (skeleton) => {
    const out = [];
    for (const c of chars(skeleton)) {
      if (c !== SLOT) out.push(c);
      else if (takesVs16.has(out.at(-1))) out.push(VS16);
    }
    return out.join('');
  };
  const tones = new Map();
  for (const s of sequences.filter((t) => SKIN.test(t))) {
    const skeleton = chars(s).map((c) => (SKIN.test(c) ? SLOT : c)).join('');
    if (!tones.has(skeleton)) tones.set(skeleton, []);
    tones.get(skeleton).push(chars(s).filter((c) => SKIN.test(c)).join(''));
  }
  const known = new Set(sequences);
  const patterns = [];
  const covered = new Set();
  for (const [skeleton, found] of tones) {
    const slots = chars(found[0]).length;
    const all = slots === 1 ? TONES : TONES.flatMap((a) => TONES.map((b) => a + b));
    const isSame = (t) => new Set(chars(t)).size === 1;
    const has = (wanted) => wanted.length > 0 && wanted.every((t) => found.includes(t));
    const same = has(all.filter(isSame));
    const mixed = has(all.filter((t) => !isSame(t)));
    const count = (same ? 5 : 0) + (mixed ? 20 : 0);
    if (slots > 2 || count !== found.length) throw new Error(`tones of ${skeleton} follow no rule`);
    const bare = known.has(plain(skeleton));
    if (bare) covered.add(plain(skeleton));
    patterns.push([skeleton, (bare ? 1 : 0) | (same ? 2 : 0) | (mixed ? 4 : 0)]);
  }
  for (const s of sequences) if (!SKIN.test(s) && !covered.has(s)) patterns.push([s, 1]);
  return patterns.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

export function emojiTables(emojiTest, twemoji, rangeTable, ranges) {
  const all = fullyQualified(emojiTest);
  const set = new Set(all);
  const isOne = (s) => { const m = twemoji.parse(s); return m.length === 1 && m[0].text === s; };
  const takes = ranges((c) => set.has(c + VS16) || isOne(c + VS16));
  const takesSet = { has: (c) => c !== undefined && (set.has(c + VS16) || isOne(c + VS16)) };
  const bases = ranges((c) => set.has(c + SLOT) || isOne(c + SLOT));

  const regional = (i) => String.fromCodePoint(0x1f1e6 + i);
  const flags = Array.from({ length: 26 }, (_, a) => Array.from({ length: 26 }, (__, b) => regional(a) + regional(b))
    .reduce((bits, f, b) => bits | (set.has(f) || isOne(f) ? 1 << b : 0), 0));

  const tagged = all.filter((s) => /[\u{e0020}-\u{e007f}]/u.test(s)).sort();
  const joined = all.filter((s) => s.includes(ZWJ));
  // What twitter-text takes as one though it isn't fully qualified: an eye without its selectors,
  // and a levitating person with a sign.
  const extra = ['\u{1f441}\u200d\u{1f5e8}', ...['\u2640', '\u2642'].flatMap((sign) => [VS16, ...TONES]
    .map((t) => `\u{1f574}${t}${ZWJ}${sign}${VS16}`))];
  for (const s of extra) if (!isOne(s)) throw new Error(`twemoji-parser no longer takes ${escape(s)}`);

  const single = (s) => chars(s).length === 1 || (chars(s).length === 2 && (s.endsWith(VS16) || SKIN.test(chars(s)[1])
    || /^[\u{1f1e6}-\u{1f1ff}]{2}$/u.test(s))) || /^[#*0-9]\ufe0f\u20e3$/.test(s);
  const rest = all.filter((s) => !single(s) && !s.includes(ZWJ) && !tagged.includes(s));
  if (rest.length) throw new Error(`emoji of an unknown shape: ${rest.map(escape)}`);

  const rows = joinedPatterns([...joined, ...extra], takesSet).map(([s, f]) => `("${escape(s)}", ${f})`);
  return [
    rangeTable('TAKES_VS16', 'Weigh as one together with U+FE0F.', takes),
    rangeTable('TAKES_TONE', 'Weigh as one together with a skin tone.', bases),
    `/// Flags: bit n of entry m is set where the regional letters m and n make one.\npub(crate) static FLAGS: [u32; 26] = [${flags.map((f) => `0x${(f >>> 0).toString(16)}`).join(', ')}];\n`,
    `/// Flags of tags.\npub(crate) static TAGGED: &[&str] = &[${tagged.map((s) => `"${escape(s)}"`).join(', ')}];\n`,
    `/// Joined sequences, sorted; U+1F3FB is a slot for a skin tone. Of the number, 1 allows empty\n/// slots, 2 one tone in every slot, 4 tones that differ.\npub(crate) static JOINED: &[(&str, u8)] = &[${rows.join(', ')}];\n`,
  ].join('\n');
}
