//! How long a domain becomes when written in ASCII, which decides whether a link is valid.

/// The longest label of a domain (RFC 1035, 2.3.4).
const LONGEST_LABEL: usize = 63;

/// Whether every label of `domain` fits once written in ASCII.
///
/// `after_half`: the domain starts with the second half of a character beyond the basic plane.
pub(super) fn labels_fit(domain: &str, after_half: Option<char>) -> bool {
    let half = after_half.map(|c| {
        let mut units = [0; 2];
        u32::from(
            c.encode_utf16(&mut units)
                .last()
                .copied()
                .unwrap_or_default(),
        )
    });
    domain.split('.').enumerate().all(|(i, label)| {
        let half = half.filter(|_| i == 0);
        let size = label_size(label, half);
        (1..=LONGEST_LABEL).contains(&size)
    })
}

/// The size of one label; ideographic full stops divide it further, as in IDNA 2003.
fn label_size(label: &str, half: Option<u32>) -> usize {
    let parts = label.split(['\u{3002}', '\u{ff0e}', '\u{ff61}']);
    let mut size = 0;
    for (i, part) in parts.enumerate() {
        let points: Vec<u32> = half
            .filter(|_| i == 0)
            .into_iter()
            .chain(part.chars().map(u32::from))
            .take(LONGEST_LABEL + 1)
            .collect();
        size += usize::from(i > 0) + part_size(&points);
        if size > LONGEST_LABEL {
            break;
        }
    }
    size
}

fn part_size(points: &[u32]) -> usize {
    if points.iter().all(|p| (0x20..=0x7e).contains(p)) {
        points.len()
    } else {
        "xn--".len() + encoded_size(points)
    }
}

/// The number of characters Punycode (RFC 3492, 6.3) writes for at most 64 code points.
fn encoded_size(points: &[u32]) -> usize {
    let basic = points.iter().filter(|&&p| p < 0x80).count();
    let mut size = basic + usize::from(basic > 0);
    let (mut n, mut delta, mut bias) = (128_u32, 0_u32, 72_u32);
    let mut handled = u32::try_from(basic).unwrap_or(u32::MAX);
    let is_first = |h: u32| usize::try_from(h) == Ok(basic);
    while let Some(next) = points.iter().copied().filter(|&p| p >= n).min() {
        delta = delta.saturating_add((next - n).saturating_mul(handled + 1));
        n = next;
        for &point in points {
            if point < n {
                delta = delta.saturating_add(1);
            } else if point == n {
                size += digits(delta, bias);
                bias = adapted(delta, handled + 1, is_first(handled));
                delta = 0;
                handled += 1;
            }
        }
        delta = delta.saturating_add(1);
        n += 1;
    }
    size
}

/// How many digits a delta takes (RFC 3492, 6.3).
fn digits(delta: u32, bias: u32) -> usize {
    let (mut rest, mut k, mut count) = (delta, 36_u32, 1);
    loop {
        let threshold = u32::saturating_sub(k, bias).clamp(1, 26);
        if rest < threshold {
            return count;
        }
        rest = (rest - threshold) / (36 - threshold);
        k += 36;
        count += 1;
    }
}

/// The next bias (RFC 3492, 6.1).
fn adapted(delta: u32, count: u32, is_first: bool) -> u32 {
    let mut delta = if is_first { delta / 700 } else { delta / 2 };
    delta += delta / count;
    let mut k = 0;
    while delta > 455 {
        delta /= 35;
        k += 36;
    }
    k + 36 * delta / (delta + 38)
}
