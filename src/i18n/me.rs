//! Words of the Me page.

pub const TITLE: &str = "Me";
pub const YOUR_NAME: &str = "What shall we call you?";
pub const YOUR_NAME_HINT: &str = "A first name is enough. It stays on this phone.";
pub const THEME: &str = "Light or dark";
pub const THEME_DEVICE: &str = "As my phone";
pub const THEME_LIGHT: &str = "Light";
pub const THEME_DARK: &str = "Dark";
pub const COPY: &str = "Keep a copy";
pub const COPY_TEXT: &str = "Your phone may delete what a website keeps if you stay away for a week. A copy is your safety net. Make one before you add Fledge to your home screen, too.";
pub const COPY_SECRET: &str = "The copy also holds the cohorts you are in, and your key to them. Whoever has the copy can report in your name. Keep it like a password.";
pub const SAVE_COPY: &str = "Save a copy as a file";
pub const COPY_CODE: &str = "Copy it as text";
pub const BRING_BACK: &str = "Bring a copy back";
pub const BRING_BACK_TEXT: &str = "Choose a file that you saved here before. What is here now is set aside, not lost. You stay in the cohorts you are in, and those in the file are added.";
pub const CHOOSE_FILE: &str = "Choose the file";
pub const NOT_A_COPY: &str =
    "That file is not a copy from Fledge, or it is damaged. Nothing was changed. Try another file.";
pub const COPY_TOO_NEW: &str = "A newer Fledge made that copy. Load this page again to get the newer one, then try again. Nothing was changed.";
pub const NO_ROOM: &str =
    "There is no room to set your present work aside. Nothing was changed. Free some space first.";
pub const SET_ASIDE: &str = "Set aside";
pub const SET_ASIDE_TEXT: &str = "These texts are older work, or could not be read. They are safe. You can save each one as a file.";
pub const SAVE_SET_ASIDE: &str = "Save as a file";
pub const ERASE: &str = "Erase everything on this phone";
pub const ERASE_TEXT: &str = "This takes away your steps, notes, drafts and settings, your cohorts and their keys. It can’t be undone.";
pub const ERASE_SURE: &str = "Erase it all?";
pub const ERASE_YES: &str = "Yes, erase everything";
pub const ERASE_NO: &str = "No, keep it";
pub const ABOUT: &str = "About Fledge";
pub const ABOUT_TEXT: &str = "Fledge has no account and no tracking. It asks no other website for anything. Your employer’s policy always comes first. Nothing here is legal advice.";

pub fn set_aside_on(when: &str) -> String {
    format!("From {when}")
}
