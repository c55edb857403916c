//! The way as a picture: a path that climbs, and a small bird that grows from egg to flight.

use leptos::prelude::*;

use crate::i18n::challenge as words;

/// A curve of degree three: its four points, each as x and y.
type Curve = [(i32, i32); 4];

/// The path, curve by curve, in the units of the view box.
const PATH: [Curve; 3] = [
    [(10, 92), (72, 92), (66, 54), (122, 58)],
    [(122, 58), (178, 62), (190, 92), (232, 60)],
    [(232, 60), (262, 36), (280, 26), (318, 24)],
];

/// The path with as much of it walked as is done.
#[component]
pub fn PathPicture(
    /// Steps done.
    done: usize,
    /// Steps there are.
    all: usize,
) -> impl IntoView {
    let share = share(done, all);
    let (x, y) = point(share);
    let d = path();
    let dash = format!("{} 100", tenths(share * 100.0));
    view! {
        <svg class="path-picture" viewBox="0 0 328 108" role="img" aria-label=words::picture(done, all)>
            <path class="path-picture-way" d=d.clone() />
            <path class="path-picture-walked" class:is-empty=done == 0 d=d pathLength="100"
                stroke-dasharray=dash />
            <g class="path-picture-bird" transform=format!("translate({} {})", tenths(x), tenths(y - 3.0))>
                {bird(share)}
            </g>
        </svg>
    }
}

#[allow(clippy::cast_precision_loss, reason = "a few dozen steps")]
fn share(done: usize, all: usize) -> f64 {
    if all == 0 {
        return 0.0;
    }
    done.min(all) as f64 / all as f64
}

/// A number from 0 to some hundred with one decimal. What Rust brings for printing any number at all
/// weighs 10 kB.
fn tenths(number: f64) -> String {
    #[allow(clippy::cast_possible_truncation, reason = "far within i32")]
    let tenths = (number * 10.0).round() as i32;
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn path() -> String {
    let mut d = String::new();
    for [start, one, two, end] in PATH {
        if d.is_empty() {
            d = format!("M{} {}", start.0, start.1);
        }
        let numbers = [one.0, one.1, two.0, two.1, end.0, end.1].map(|it| it.to_string());
        d.push('C');
        d.push_str(&numbers.join(" "));
    }
    d
}

/// Where on the path the bird sits; the three curves are about equally long.
fn point(share: f64) -> (f64, f64) {
    let along = share.clamp(0.0, 1.0) * 3.0;
    let [first, second, third] = PATH;
    let (curve, t) = if along <= 1.0 {
        (first, along)
    } else if along <= 2.0 {
        (second, along - 1.0)
    } else {
        (third, along - 2.0)
    };
    // De Casteljau: between neighbours, again and again, until one point is left.
    let mix = |pick: fn((i32, i32)) -> i32| {
        let between = |from: f64, to: f64| from + (to - from) * t;
        let [start, one, two, end] = curve.map(|point| f64::from(pick(point)));
        let (left, middle, right) = (between(start, one), between(one, two), between(two, end));
        between(between(left, middle), between(middle, right))
    };
    (mix(|point| point.0), mix(|point| point.1))
}

/// The bird at its age, standing on the point 0 0.
fn bird(share: f64) -> AnyView {
    if share <= 0.0 {
        egg().into_any()
    } else if share < 0.4 {
        hatchling().into_any()
    } else if share < 1.0 {
        fledgling().into_any()
    } else {
        flying().into_any()
    }
}

fn egg() -> impl IntoView {
    view! {
        <path class="bird-shell" d="M0 -27c7 0 11 10 11 16a11 11 0 0 1-22 0c0-6 4-16 11-16z" />
        <path class="bird-spot" d="M-4 -13h.01M3 -18h.01M4 -8h.01" />
    }
}

fn hatchling() -> impl IntoView {
    view! {
        <circle class="bird-body" cx="0" cy="-18" r="9" />
        <path class="bird-beak" d="M8 -20l7 3-7 3z" />
        <circle class="bird-eye" cx="4" cy="-20" r="1.7" />
        <path class="bird-shell" d="M-12 -13l4 3 4-4 4 4 4-4 4 4 4-3a12 12 0 0 1-24 0z" />
    }
}

fn fledgling() -> impl IntoView {
    view! {
        <path class="bird-leg" d="M-3 -4v4M3 -4v4" />
        <path class="bird-body" d="M-20 -12c4-2 6-4 8-8 3-7 13-11 20-7 4 2 5 5 5 8l6 3-7 2c-1 8-7 12-14 12-8 0-14-4-18-10z" />
        <path class="bird-wing" d="M-9 -9c5-1 9-4 10-10 5 5 2 12-4 13-2 0-5-1-6-3z" />
        <circle class="bird-eye" cx="7" cy="-21" r="1.8" />
    }
}

fn flying() -> impl IntoView {
    view! {
        <path class="bird-body" d="M-22 -6c6 0 9-2 12-6 4-5 12-7 18-4 4 1 5 4 5 6l6 3-7 1c-2 6-8 9-15 8-8 0-14-3-19-8z" />
        <path class="bird-wing-up" d="M-3 -11c-6-6-8-12-7-19 8 3 14 9 14 17 0 3-4 4-7 2z" />
        <circle class="bird-eye" cx="7" cy="-11" r="1.8" />
    }
}

#[cfg(test)]
mod tests {
    use super::{point, share};

    #[test]
    fn the_bird_walks_from_the_left_end_to_the_right_one() {
        assert_eq!(point(0.0), (10.0, 92.0));
        assert_eq!(point(1.0), (318.0, 24.0));
        let xs: Vec<f64> = (0..=10).map(|done| point(share(done, 10)).0).collect();
        assert!(xs.is_sorted(), "{xs:?}");
    }
}
