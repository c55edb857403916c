//! Made numbers: every kind that has a check digit or a shape, right ones and ones a digit off.

use std::io::{Result, Write};

use fledge::domain::coach::{Draft, Hat, review};
use fledge::domain::text::Network;

use crate::score::share;

/// How many of each kind are made.
const MADE: usize = 2_000;

/// A small generator (Marsaglia's xorshift): the same numbers in every run.
struct Seeded(u64);

impl Seeded {
    const fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| self.of("0123456789")).collect()
    }

    fn of(&mut self, letters: &str) -> char {
        let count = u64::try_from(letters.len()).unwrap_or(1);
        let at = usize::try_from(self.below(count)).unwrap_or(0);
        letters.chars().nth(at).unwrap_or('0')
    }
}

/// Makes one right number.
type Make = fn(&mut Seeded) -> String;
/// Makes a wrong one of a right one.
type Spoil = fn(&str, &mut Seeded) -> String;

const KINDS: [(&str, Make, Spoil); 5] = [
    ("nhs-number", nhs_number, other_digit),
    ("national-insurance-number", national_insurance, never_given),
    ("private-phone", mobile, digit_less),
    ("home-postcode", postcode, digit_less),
    ("number-plate", plate, digit_less),
];

/// Prints how many right numbers are seen and how many near misses are taken for right.
pub fn print(out: &mut impl Write) -> Result<()> {
    writeln!(
        out,
        "\n{:<27}{:>34}{:>34}",
        "made numbers", "seen", "near misses taken"
    )?;
    let mut seeded = Seeded(0x5eed_f1ed);
    for (rule, make, spoil) in KINDS {
        let (mut seen, mut taken) = (0, 0);
        for _ in 0..MADE {
            let right = make(&mut seeded);
            let wrong = spoil(&right, &mut seeded);
            seen += usize::from(is_seen(rule, &right));
            taken += usize::from(is_seen(rule, &wrong));
        }
        writeln!(
            out,
            "{rule:<27}{:>34}{:>34}",
            share(seen, MADE),
            share(taken, MADE)
        )?;
    }
    Ok(())
}

fn is_seen(rule: &str, number: &str) -> bool {
    let text = format!("is it {number} or not");
    let found = review(&Draft::new(&text, Hat::Professional, Network::X));
    found.iter().any(|finding| finding.rule == rule)
}

/// Nine digits and their check digit, by the definition: 11 less the weighted sum modulo 11.
fn nhs_number(seeded: &mut Seeded) -> String {
    loop {
        let nine = format!("{}{}", seeded.of("3456789"), seeded.digits(8));
        let weighted = nine.bytes().zip((2..=10_u32).rev());
        let sum: u32 = weighted
            .map(|(digit, weight)| u32::from(digit - b'0') * weight)
            .sum();
        let check = match 11 - sum % 11 {
            11 => 0,
            // Such a number is never given.
            10 => continue,
            check => check,
        };
        let ten = format!("{nine}{check}");
        if ten.bytes().any(|digit| !ten.starts_with(char::from(digit))) {
            return spaced(&ten, seeded, &[3, 3, 4]);
        }
    }
}

fn national_insurance(seeded: &mut Seeded) -> String {
    loop {
        let (first, second) = (
            seeded.of("ABCEGHJKLMNOPRSTWXYZ"),
            seeded.of("ABCEGHJKLMNPRSTWXYZ"),
        );
        let prefix = format!("{first}{second}");
        if !["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].contains(&prefix.as_str()) {
            let all = format!("{prefix}{}{}", seeded.digits(6), seeded.of("ABCD"));
            return spaced(&all, seeded, &[2, 2, 2, 2, 1]);
        }
    }
}

fn mobile(seeded: &mut Seeded) -> String {
    let all = format!("07{}{}", seeded.of("345789"), seeded.digits(8));
    spaced(&all, seeded, &[5, 6])
}

fn postcode(seeded: &mut Seeded) -> String {
    let letters = "ABDEFGHJLNPQRSTUWXYZ";
    let area = format!(
        "{}{}",
        seeded.of("ABCDEFGHKLMNPRST"),
        seeded.of("ABDEHLNRSTXY")
    );
    let end = format!(
        "{}{}{}",
        seeded.digits(1),
        seeded.of(letters),
        seeded.of(letters)
    );
    format!("{area}{} {end}", seeded.of("123456789"))
}

fn plate(seeded: &mut Seeded) -> String {
    let letters = "ABCDEFGHJKLMNOPRSTUVWXYZ";
    let pair = |seeded: &mut Seeded| format!("{}{}", seeded.of(letters), seeded.of(letters));
    let area = pair(seeded);
    let all = format!(
        "{area}{}{}{}",
        seeded.digits(2),
        pair(seeded),
        seeded.of(letters)
    );
    spaced(&all, seeded, &[4, 3])
}

/// The characters in one, or every other time in groups.
fn spaced(all: &str, seeded: &mut Seeded, groups: &[usize]) -> String {
    if seeded.below(2) == 0 {
        return all.to_owned();
    }
    let mut rest = all.chars();
    let parts: Vec<String> = (groups
        .iter()
        .map(|&count| rest.by_ref().take(count).collect()))
    .collect();
    parts.join(" ")
}

/// One digit, at any place, is another.
fn other_digit(right: &str, seeded: &mut Seeded) -> String {
    let places: Vec<usize> = right
        .match_indices(|c: char| c.is_ascii_digit())
        .map(|(at, _)| at)
        .collect();
    let pick = seeded.below(u64::try_from(places.len()).unwrap_or(1));
    let place = places.into_iter().nth(usize::try_from(pick).unwrap_or(0));
    let by = u32::try_from(1 + seeded.below(9)).unwrap_or(1);
    let turned = |(at, c): (usize, char)| match c.to_digit(10) {
        Some(digit) if Some(at) == place => char::from_digit((digit + by) % 10, 10).unwrap_or(c),
        _ => c,
    };
    right.char_indices().map(turned).collect()
}

/// A prefix that is never given, or an ending past D.
fn never_given(right: &str, seeded: &mut Seeded) -> String {
    let rest: String = right.chars().skip(1).collect();
    if seeded.below(2) == 0 {
        return format!("{}{rest}", seeded.of("DFIQUV"));
    }
    let body: String = right.chars().take(right.len() - 1).collect();
    format!("{body}{}", seeded.of("EFGHJKLMNP"))
}

/// The last digit is missing.
fn digit_less(right: &str, _: &mut Seeded) -> String {
    let last = right.rfind(|c: char| c.is_ascii_digit());
    let kept = right.char_indices().filter(|&(at, _)| Some(at) != last);
    kept.map(|(_, c)| c).collect()
}
