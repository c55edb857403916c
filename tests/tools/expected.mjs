// Works out, with the networks' own libraries, what the tests of `domain::text` expect, and
// writes it as JSON. Run by fixtures.sh; see there for the arguments' sources.
//
//   node tests/tools/expected.mjs --modules DIR --conformance DIR --tweets FILE --out DIR
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import assert from 'node:assert/strict';
import path from 'node:path';
import { fullyQualified } from './tables_emoji.mjs';
import { posts, soup } from './posts.mjs';

const args = new Map();
for (let i = 2; i < process.argv.length; i += 2) args.set(process.argv[i], process.argv[i + 1]);
const modules = path.resolve(args.get('--modules'));
const require = createRequire(path.join(modules, 'x.js'));
const twitter = require('twitter-text');
const { RichText, UnicodeString } = require('@atproto/api');
const yaml = require('yaml');
const conformance = (file) => readFileSync(path.join(args.get('--conformance'), file), 'utf8');
const write = (name, value) => writeFileSync(path.join(args.get('--out'), name), JSON.stringify(value));

/** What X makes of a post; indices are UTF-16 units. */
function onX(text) {
  const { weightedLength, valid } = twitter.parseTweet(text);
  const entities = twitter.extractEntitiesWithIndices(text).map((e) => {
    const kind = e.url ? 'url' : e.hashtag ? 'hashtag' : e.cashtag ? 'cashtag' : e.listSlug ? 'list' : 'mention';
    return [kind, ...e.indices];
  });
  return { length: weightedLength, valid, entities };
}

/** What Bluesky makes of a post; indices are bytes. Overlaps are dropped as RichText.segments does. */
function onBluesky(text) {
  const rich = new RichText({ text });
  rich.detectFacetsWithoutResolution();
  const facets = (rich.facets ?? []).toSorted((a, b) => a.index.byteStart - b.index.byteStart);
  const entities = [];
  for (const { index, features: [feature] } of facets) {
    if (index.byteStart < (entities.at(-1)?.[2] ?? 0)) continue;
    const type = feature.$type.split('#')[1];
    const kind = type === 'tag' ? (feature.tag.startsWith('$') && text.includes('$') && isCashtag(text, index) ? 'cashtag' : 'hashtag')
      : type === 'link' ? 'url' : 'mention';
    entities.push([kind, index.byteStart, index.byteEnd]);
  }
  return { length: rich.graphemeLength, bytes: rich.length, entities };
}
const isCashtag = (text, index) => new UnicodeString(text).slice(index.byteStart, index.byteStart + 1) === '$';

const r = twitter.regexen;
// Mastodon's composer counts with twitter-text's expressions, the scheme being compulsory, and
// drops the host of a handle.
const mastodonUrl = new RegExp(`(${r.validUrlPrecedingChars.source})(https?:\\/\\/(?:${r.validDomain.source})(?::[0-9]+)?`
  + `(?:\\/${r.validUrlPath.source}*)?(?:\\?${r.validUrlQueryChars.source}*${r.validUrlQueryEndingChars.source})?)`, 'gi');
const remoteHandle = /(^|[^/\w])@(([a-z0-9_]+)@[a-z0-9.-]+[a-z0-9]+)/gi;
const onMastodon = (text) => {
  const counted = text.replace(mastodonUrl, `$1${'x'.repeat(23)}`).replace(remoteHandle, '$1@$3');
  return { length: new UnicodeString(counted).graphemeLength };
};
const all = (text) => ({ text, x: onX(text), bluesky: onBluesky(text), mastodon: onMastodon(text) });

/** Emoji up to Unicode 11 that twitter-text itself knows; the others it weighs piece by piece. */
function knownEmoji() {
  const listed = fullyQualified(conformance('unicode11-emoji-test.txt'));
  const known = listed.filter((e) => twitter.getTweetLength(e) === 2);
  console.log(`expected: twitter-text weighs ${known.length} of Unicode 11's ${listed.length} emoji as 2`);
  return known;
}

function blueskyCases() {
  const source = readFileSync(path.join(modules, '@atproto/api/tests/rich-text-detection.test.ts'), 'utf8');
  const arrays = [...source.matchAll(/const (inputs|outputs)[^=]*= (\[[\s\S]*?\n {2,4}\])\n/g)]
    .map(([, name, body]) => [name, new Function(`return ${body}`)()]);
  const [[, texts], [, outputs], [, tags], [, cashtags]] = arrays;
  const cases = [...texts, ...[...tags, ...cashtags].map(([text]) => text)].map((text) => ({ text, ...onBluesky(text) }));
  // The library must agree with its own test file, or the cases would prove nothing.
  texts.forEach((text, i) => {
    const segments = outputs[i].flatMap(([part, uri]) => (uri ? [part] : []));
    const bytes = Buffer.from(text);
    assert.deepEqual(cases[i].entities.map(([, a, b]) => bytes.subarray(a, b).toString()), segments, text);
  });
  [...tags, ...cashtags].forEach(([text, , indices], i) => {
    assert.deepEqual(cases[texts.length + i].entities.map(([, byteStart, byteEnd]) => ({ byteStart, byteEnd })), indices, text);
  });
  return cases;
}

const validate = yaml.parse(conformance('validate.yml')).tests;
const extract = yaml.parse(conformance('extract.yml')).tests;
write('x-weighted.json', [
  ...validate.WeightedTweetsCounterTest.map((t) => ({ ...t, config: 2 })),
  ...validate.WeightedTweetsWithDiscountedEmojiCounterTest.map((t) => ({ ...t, config: 3 })),
  ...validate.UnicodeDirectionalMarkerCounterTest.map((t) => ({ ...t, config: 3 })),
]);
write('x-extract.json', extract);
write('bluesky-cases.json', blueskyCases());
const tweets = readFileSync(args.get('--tweets'), 'utf8').split('\n').filter(Boolean).map((l) => l.replace(/\r$/, '').split('\t').slice(2).join('\t'));
write('tweets.json', tweets.map(all));
const seed = Number(args.get('--seed') ?? 20261122);
write('posts.json', posts(seed, Number(args.get('--count') ?? 5000), knownEmoji()).map(all));
write('soup.json', soup(seed, Number(args.get('--soup') ?? 3000)).map(all));
console.log(`expected: ${tweets.length} tweets, seed ${seed}`);
