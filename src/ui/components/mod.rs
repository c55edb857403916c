//! Parts that pages are made of.

mod avatar;
mod banner;
mod choice;
mod coach;
mod editor;
mod goal_bar;
mod icon;
mod instance;
mod live;
mod marks;
mod page_top;
mod path_picture;
mod person_card;
mod post_card;
mod post_list;
mod rich_text;
mod telling;
mod wait_button;

pub use avatar::Avatar;
pub use banner::{TroubleBanner, UpdateBanner};
pub use choice::Choice;
pub use coach::Coach;
pub use editor::Editor;
pub use goal_bar::GoalBar;
pub use icon::NavIcon;
pub use instance::Instance;
pub use live::live;
pub use marks::Marks;
pub use page_top::PageTop;
pub use path_picture::PathPicture;
pub use person_card::{FollowButton, PersonCard};
pub use post_card::{PostCard, author_name};
pub use post_list::PostList;
pub use rich_text::RichText;
pub use telling::Tellings;
pub use wait_button::WaitButton;
