//! The pledge calculator: what a promise for each repost would cost, and a wording with a cap.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::coach::pledge_sum::{Cost, Pledge};
use crate::i18n::coach::instruments as words;
use crate::i18n::time;
use crate::storage::Draft;

/// What somebody types into the calculator.
#[derive(Clone, Copy)]
struct Terms {
    amount: RwSignal<String>,
    cap: RwSignal<String>,
    last_day: RwSignal<String>,
    signed_off: RwSignal<String>,
}

impl Terms {
    fn pledge(self) -> Pledge {
        Pledge {
            pence_each: pence(&self.amount.get()).unwrap_or(0),
            cap_pence: pence(&self.cap.get()),
            has_end: !self.last_day.with(String::is_empty),
        }
    }
}

/// Pounds as typed, in pence: `1`, `£2.50`, `1,000`. None if it is no sum.
fn pence(typed: &str) -> Option<u64> {
    let bare = typed.trim().trim_start_matches('£').replace(',', "");
    let (pounds, rest) = bare.split_once('.').unwrap_or((&bare, "0"));
    let rest = match rest.len() {
        1 => rest.parse::<u64>().ok()?.checked_mul(10)?,
        2 => rest.parse().ok()?,
        _ => return None,
    };
    pounds
        .parse::<u64>()
        .ok()?
        .checked_mul(100)?
        .checked_add(rest)
}

/// The calculator, folded until somebody looks.
#[component]
pub fn PledgeSum(draft: RwSignal<Draft>) -> impl IntoView {
    let terms = Terms {
        amount: RwSignal::new("1".to_owned()),
        cap: RwSignal::default(),
        last_day: RwSignal::default(),
        signed_off: RwSignal::default(),
    };
    view! {
        <details class="card">
            <summary>
                <h2>{words::PLEDGE}</h2>
            </summary>
            <p>{words::PLEDGE_TEXT}</p>
            <Field id="pledge-amount" kind="text" label=words::AMOUNT value=terms.amount />
            <Field id="pledge-cap" kind="text" label=words::CAP value=terms.cap />
            <Field id="pledge-end" kind="date" label=words::END value=terms.last_day />
            <Field id="pledge-who" kind="text" label=words::SIGNED_OFF value=terms.signed_off />
            <p class="quiet">{words::SIGNED_OFF_HINT}</p>
            <Costs terms />
            <Wording terms draft />
        </details>
    }
}

#[component]
fn Field(
    id: &'static str,
    kind: &'static str,
    label: &'static str,
    value: RwSignal<String>,
) -> impl IntoView {
    let inputmode = (id == "pledge-amount" || id == "pledge-cap").then_some("decimal");
    view! {
        <p class="field">
            <label for=id>{label}</label>
            <input
                id=id
                type=kind
                inputmode=inputmode
                autocomplete="off"
                prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            />
        </p>
    }
}

/// The cost at four numbers of reposts: as a table, with a bar in each row.
#[component]
fn Costs(terms: Terms) -> impl IntoView {
    move || {
        let costs = terms.pledge().costs();
        let most = costs.iter().map(|cost| cost.pence).max().unwrap_or(0);
        let rows: Vec<AnyView> = costs.iter().map(|cost| row(cost, most)).collect();
        view! {
            <table class="costs">
                <caption>{words::COST_CAPTION}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::REPOSTS}</th>
                        <th scope="col">{words::COST}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
    }
}

/// The width of the longest bar, in units of its view box.
const LONGEST: u64 = 100;

fn row(cost: &Cost, most: u64) -> AnyView {
    let share = cost.pence.saturating_mul(LONGEST).checked_div(most);
    let width = share.unwrap_or(0).to_string();
    view! {
        <tr>
            <th scope="row">{words::grouped(cost.reposts)}</th>
            <td>
                {words::money(cost.pence)}
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                    <rect width=width height="4" />
                </svg>
            </td>
        </tr>
    }
    .into_any()
}

/// A wording with amount, cap and end, once all three are there.
#[component]
fn Wording(terms: Terms, draft: RwSignal<Draft>) -> impl IntoView {
    let wording = move || {
        let pledge = terms.pledge();
        let day: NaiveDate = terms.last_day.get().parse().ok()?;
        let amount = (pledge.pence_each > 0).then(|| words::money(pledge.pence_each))?;
        Some(words::capped(
            &amount,
            &words::money(pledge.cap_pence?),
            &time::full_day(day),
        ))
    };
    let is_unsigned = move || terms.signed_off.with(|who| who.trim().is_empty());
    move || {
        wording().map(|wording| {
            let shown = wording.clone();
            let add = move |_| {
                draft.update(|draft| {
                    if !draft.text.is_empty() && !draft.text.ends_with(char::is_whitespace) {
                        draft.text.push(' ');
                    }
                    draft.text.push_str(&wording);
                });
            };
            view! {
                <p>{words::SAFE_WORDING} " " <q>{shown}</q></p>
                {is_unsigned().then(|| view! { <p class="quiet">{words::NOT_SIGNED_OFF}</p> })}
                <button class="button second" type="button" on:click=add>
                    {words::ADD_WORDING}
                </button>
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::pence;

    #[test]
    fn sums_are_read_as_people_type_them() {
        for (typed, wanted) in [
            ("1", Some(100)),
            ("£2.50", Some(250)),
            (" 1,000 ", Some(100_000)),
            ("0.5", Some(50)),
            ("", None),
            ("two", None),
            ("1.234", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(pence(typed), wanted, "{typed}");
        }
    }
}
