//! Letters that are signs in disguise, and pictures made of characters.

use std::ops::Range;

use super::emoji::is_regional;

/// The first run of two styled letters or more, in bytes.
///
/// Styled are characters whose compatibility form (NFKC) is an ASCII letter, and small capitals.
/// One alone is quiet (™, ½, ℃, ª), as are raised letters behind a digit (1ˢᵗ) and full-width
/// letters amid Chinese, Japanese or Korean.
pub(super) fn styled_run(text: &str) -> Option<Range<usize>> {
    let has_cjk = text.chars().any(is_cjk);
    let mut run: Option<Range<usize>> = None;
    let mut length = 0;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let is_raised =
            matches!(c, '\u{2b0}'..='\u{2b8}' | '\u{2e1}'..='\u{2e3}' | '\u{1d2c}'..='\u{1d6a}');
        let is_width = matches!(c, '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}');
        let is_quiet =
            (is_raised && length == 0 && before.is_ascii_digit()) || (is_width && has_cjk);
        if is_styled(c) && !is_quiet {
            let start = run.as_ref().map_or(at, |run| run.start);
            run = Some(start..at + c.len_utf8());
            length += 1;
        } else if length >= 2 {
            return run;
        } else {
            (run, length) = (None, 0);
            // The rest of `ˢᵗ` behind a digit is quiet too.
            if is_quiet && is_raised {
                continue;
            }
        }
        before = c;
    }
    run.filter(|_| length >= 2)
        .or_else(|| lone_flags(text))
        .or_else(|| spaced_letters(text))
}

const fn is_styled(c: char) -> bool {
    matches!(c,
        '\u{1d400}'..='\u{1d6a5}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}'
        | '\u{249c}'..='\u{24e9}' | '\u{1f110}'..='\u{1f149}' | '\u{1f150}'..='\u{1f169}'
        | '\u{1f170}'..='\u{1f189}' | '\u{2102}' | '\u{210a}'..='\u{2113}' | '\u{2115}'
        | '\u{2119}'..='\u{211d}' | '\u{2124}' | '\u{2128}' | '\u{212c}' | '\u{212d}'
        | '\u{212f}'..='\u{2131}' | '\u{2133}' | '\u{2134}' | '\u{1d00}'..='\u{1d22}' | '\u{299}'
        | '\u{262}' | '\u{29c}' | '\u{26a}' | '\u{29f}' | '\u{274}' | '\u{280}' | '\u{28f}'
        | '\u{a730}' | '\u{a731}' | '\u{1d2c}'..='\u{1d6a}' | '\u{2b0}'..='\u{2b8}'
        | '\u{2e1}'..='\u{2e3}' | '\u{2090}'..='\u{209c}')
}

const fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30c3}' | '\u{30c5}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

/// Letters of flags that make no flag, because something stands between them: `🇭 🇮`.
fn lone_flags(text: &str) -> Option<Range<usize>> {
    let letters: Vec<(usize, char)> = text
        .char_indices()
        .filter(|&(_, c)| is_regional(c))
        .collect();
    let is_alone = |at: usize| !letters.iter().any(|&(other, _)| other.abs_diff(at) == 4);
    let alone: Vec<usize> = letters
        .iter()
        .map(|&(at, _)| at)
        .filter(|&at| is_alone(at))
        .collect();
    match alone.as_slice() {
        [first, .., last] => Some(*first..last + 4),
        _ => None,
    }
}

/// Four single letters in a row, each with a space around it: `s l o w`.
fn spaced_letters(text: &str) -> Option<Range<usize>> {
    const ENOUGH: usize = 4;
    let mut run: Option<(Range<usize>, usize)> = None;
    let mut at = 0;
    for word in text.split(' ') {
        let end = at + word.len();
        let is_letter = word.len() == 1 && word.chars().all(|c| c.is_ascii_alphabetic());
        if is_letter {
            let (start, count) = run.map_or((at, 0), |(range, count)| (range.start, count));
            run = Some((start..end, count + 1));
        } else if !word.is_empty() {
            if run.as_ref().is_some_and(|&(_, count)| count >= ENOUGH) {
                break;
            }
            run = None;
        }
        at = end + 1;
    }
    run.filter(|&(_, count)| count >= ENOUGH)
        .map(|(range, _)| range)
}

/// How many signs make a picture of characters.
const ENOUGH_ART: usize = 3;

/// Faces made of plain signs; others are known by their signs.
static FACES: [&str; 22] = [
    "(^_^)", "(^.^)", "(^o^)", "(>_<)", "(-_-)", "(o_o)", "(t_t)", "(;_;)", "^_^", ">_<", "-_-",
    "o_o", "t_t", "\\o/", "¯\\_", "\\_/)", "(='", "/\\_/\\", "<(\"", "(\")", "d[-_-]b", "@}-",
];

/// Where a picture, a face or a frame made of characters stands.
pub(super) fn character_art(text: &str) -> Option<Range<usize>> {
    let lower = text.to_ascii_lowercase();
    let face = FACES
        .iter()
        .find_map(|face| lower.find(face).map(|at| at..at + face.len()));
    face.or_else(|| art_signs(text))
        .or_else(|| ruled_line(text))
}

/// Signs that stand for eyes, hands, frames and garlands.
fn art_signs(text: &str) -> Option<Range<usize>> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let near = |at: usize| chars.get(at).map_or(' ', |&(_, c)| c);
    let is_art = |at: usize, c: char| {
        let (before, after) = (near(at.wrapping_sub(1)), near(at + 1));
        match c {
            '•' | '·' => {
                !after.is_whitespace() && !before.is_alphanumeric() && !after.is_alphanumeric()
            }
            '°' => !before.is_ascii_digit(),
            '★' | '☆' => !matches!(before, '★' | '☆') && !matches!(after, '★' | '☆'),
            'つ' | 'づ' | 'ツ' | 'ノ' | 'ヽ' | '彡' | '益' => {
                !is_cjk(before) && !is_cjk(after)
            }
            '\u{2500}'..='\u{259f}'
            | '◕'
            | '‿'
            | '╯'
            | '︵'
            | '¸'
            | '˙'
            | '¯'
            | '☾'
            | '☽'
            | '✧'
            | '⋆'
            | '꧁'
            | '꧂'
            | '༺'
            | '༻'
            | 'ღ'
            | '✿'
            | '❀'
            | '❁'
            | '◉'
            | 'ᴥ'
            | 'ʖ'
            | 'ಠ'
            | 'ಥ'
            | 'ω'
            | '´'
            | '｡'
            | '♡'
            | '∀'
            | '\u{35c}'
            | '\u{361}'
            | 'ʕ'
            | 'ʔ'
            | '⊂'
            | '≧'
            | '≦'
            | '♪'
            | '♫'
            | '✩'
            | '✮'
            | '✯'
            | '❥'
            | '۰'
            | '﹏' => true,
            _ => false,
        }
    };
    let mut signs = chars
        .iter()
        .enumerate()
        .filter(|&(at, &(_, c))| is_art(at, c))
        .map(|(_, &(start, c))| start..start + c.len_utf8());
    let first = signs.next()?;
    let rest: Vec<Range<usize>> = signs.collect();
    let last = rest.last()?;
    (rest.len() + 1 >= ENOUGH_ART).then_some(first.start..last.end)
}

/// Four signs in a row that draw a line: `====`, `~*~*`. Dots, dashes and stars alone are quiet.
fn ruled_line(text: &str) -> Option<Range<usize>> {
    const ENOUGH: usize = 4;
    let mut start = 0;
    let mut signs: Vec<char> = Vec::new();
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, c) in ends {
        if matches!(
            c,
            '~' | '*' | '=' | '+' | '^' | '|' | '\\' | '<' | '>' | '-' | '_' | '°' | '¤'
        ) {
            if signs.is_empty() {
                start = at;
            }
            signs.push(c);
            continue;
        }
        let first = signs.first().copied().unwrap_or(' ');
        let is_mixed = signs.iter().any(|&sign| sign != first);
        if signs.len() >= ENOUGH && (is_mixed || matches!(first, '=' | '~' | '<' | '>' | '|' | '+'))
        {
            return Some(start..at);
        }
        signs.clear();
    }
    None
}
