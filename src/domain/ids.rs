//! Ids: stable names that never change and are never reused.

use std::fmt;
use std::sync::Arc;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it stands in a pack, a save or a link.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }
    };
}

id!(
    /// A person or organisation of the cast.
    CastId
);
id!(
    /// A post: from the pack, written by the learner, or an answer of the cast.
    PostId
);
id!(
    /// A list the learner made.
    ListId
);
id!(
    /// A reaction of the cast, as the pack names it.
    ReactionId
);
id!(
    /// A private message.
    MessageId
);
id!(
    /// A scene: something that happens around the learner once it begins.
    SceneId
);
id!(
    /// A stage: a stretch of the challenge.
    StageId
);
id!(
    /// A step: ten minutes at most.
    StepId
);
