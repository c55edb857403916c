// The part of tables.mjs for Unicode normalisation form C. Hangul syllables are computed, not
// listed, and CJK compatibility ideographs are left out: see src/domain/text/nfc.rs.
const esc = (cp) => `'\\u{${cp.toString(16)}}'`;
const nfd = (s) => s.normalize('NFD');
const nfc = (s) => s.normalize('NFC');
const cps = (s) => [...s].map((c) => c.codePointAt(0));
const isHangul = (cp) => cp >= 0xac00 && cp <= 0xd7a3;
const isIdeograph = (cp) => (cp >= 0xf900 && cp <= 0xfaff) || (cp >= 0x2f800 && cp <= 0x2fa1f);

/** Whether two marks change places in canonical order. */
const swaps = (a, b) => cps(nfd(String.fromCodePoint(a, b)))[0] !== a;

/** Combining classes as ranks: only their order matters. */
function combiningRanks() {
  const lowest = 0x334;
  const highest = 0x345;
  const marks = [];
  for (let cp = 0x300; cp <= 0x10ffff; cp += 1) {
    if (cp >= 0xd800 && cp <= 0xdfff) continue;
    if (cps(nfd(String.fromCodePoint(cp))).length !== 1 || nfd(String.fromCodePoint(cp)) !== String.fromCodePoint(cp)) continue;
    if (swaps(cp, lowest) || swaps(highest, cp)) marks.push(cp);
  }
  const groups = [];
  for (const cp of marks) {
    const home = groups.find((g) => !swaps(g[0], cp) && !swaps(cp, g[0]));
    if (home) home.push(cp);
    else groups.push([cp]);
  }
  groups.sort((a, b) => (swaps(b[0], a[0]) ? -1 : 1));
  return groups;
}

export function nfcTables() {
  const pairs = [];
  const others = [];
  for (let cp = 0xa0; cp <= 0x10ffff; cp += 1) {
    if ((cp >= 0xd800 && cp <= 0xdfff) || isHangul(cp) || isIdeograph(cp)) continue;
    const c = String.fromCodePoint(cp);
    const d = nfd(c);
    if (d === c) continue;
    if (nfc(c) !== c) { others.push([cp, cps(d)]); continue; }
    const parts = cps(d);
    const second = parts.pop();
    const first = cps(nfc(String.fromCodePoint(...parts)));
    if (first.length !== 1 || nfc(String.fromCodePoint(first[0], second)) !== c) throw new Error(`no pair for ${cp}`);
    pairs.push([cp, first[0], second]);
  }
  const order = pairs.map((_, i) => i).sort((i, j) => pairs[i][1] - pairs[j][1] || pairs[i][2] - pairs[j][2]);
  // Where the composites of each ASCII character begin in that order, and where those of the last end.
  const ascii = Array.from({ length: 129 }, (_, cp) => order.findIndex((i) => pairs[i][1] >= cp));
  const ranks = combiningRanks().flatMap((group, i) => {
    const found = [];
    for (const cp of group) {
      if (found.at(-1)?.[1] === cp - 1) found.at(-1)[1] = cp;
      else found.push([cp, cp]);
    }
    return found.map(([a, b]) => [a, b, i + 1]);
  }).sort((a, b) => a[0] - b[0]);
  const marks = new Set(ranks.flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => a + i)));
  const seconds = [...new Set(pairs.map((p) => p[2]))].filter((cp) => !marks.has(cp)).sort((a, b) => a - b);
  const text = (s) => s.map((cp) => `\\u{${cp.toString(16)}}`).join('');
  return [
    `/// Composites, sorted: the composite, its first and its second part.\npub(crate) static PAIRS: &[(char, char, char)] = &[${pairs.map((p) => `(${p.map(esc).join(', ')})`).join(', ')}];\n`,
    `/// Places in \`PAIRS\`, sorted by the parts.\npub(crate) static BY_PARTS: &[u16] = &[${order.join(', ')}];\n`,
    `/// Where in \`BY_PARTS\` the composites begin whose first part is an ASCII character or comes after it.\npub(crate) static BY_ASCII: &[u16; 129] = &[${ascii.join(', ')}];\n`,
    `/// What is always taken apart, with its parts.\npub(crate) static DECOMPOSED: &[(char, &str)] = &[${others.map(([cp, d]) => `(${esc(cp)}, "${text(d)}")`).join(', ')}];\n`,
    `/// Second parts of composites though their combining class is zero, sorted.\npub(crate) static SECOND_STARTS: &[char] = &[${seconds.map(esc).join(', ')}];\n`,
    `/// First and last of a range of marks, and the rank of their combining class.\npub(crate) static RANKS: &[(u32, u32, u8)] = &[${ranks.map(([a, b, r]) => `(0x${a.toString(16)}, 0x${b.toString(16)}, ${r})`).join(', ')}];\n`,
  ].join('\n');
}
