//! How long codes are: what must fit where.

use fledge::codec::qr;
use fledge::domain::cohort::Name;

use crate::made::{invitation_code, keys, progress, report_code, trainer, with_reflections};

#[test]
fn progress_of_thirty_steps_fits_a_qr_code_of_version_13() {
    let mut told = progress();
    for name in [
        "Grace Hopper",
        "Grace Brewster Murray Hopper",
        &"ö".repeat(20),
    ] {
        told.name = Name::new(name);
        let code = report_code(&trainer(1), &keys(9), &told);
        let matrix = qr::of_code(&code).expect("it fits");
        println!(
            "{name}: {} bytes, {} letters, version {}",
            code.payload().len(),
            code.compact().len(),
            matrix.version
        );
        assert!(matrix.version <= 13, "{}", matrix.version);
        assert!(code.compact().len() <= 483);
    }
}

#[test]
fn ten_reflections_still_fit_a_message() {
    let code = report_code(&trainer(1), &keys(9), &with_reflections(progress(), 10));
    println!("{} letters in groups", code.text().len());
    assert!(code.text().len() < 2_000, "{}", code.text().len());
}

#[test]
fn an_invitation_fits_a_poster() {
    let code = invitation_code(&trainer(1));
    let page = "https://fledge.example.gov.uk/";
    let matrix = qr::of_link(&code, page).expect("it fits");
    println!(
        "link of {}, version {}",
        code.link(page).len(),
        matrix.version
    );
    assert!(matrix.version <= 25, "{}", matrix.version);
}
