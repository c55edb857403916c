//! The page: shows the panel if anything panics, then starts the app.

fn main() {
    fledge::browser::page::reveal_panel_on_panic();
    fledge::ui::start();
}
