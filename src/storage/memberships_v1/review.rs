//! Reviews as version 1 saves them. Frozen.

use serde::{Deserialize, Serialize};

use super::plain::{BytesV1, IdV1};
use crate::domain::challenge::Verb;
use crate::domain::cohort::{CohortId, Comment, Name, ReviewAnswer, ReviewId, ReviewRequest};
use crate::storage::draft_v1::{NetworkV1, same_variants};
use crate::storage::{AskedReview, GivenAnswer, GotAnswer, ReceivedReview};

#[derive(Serialize, Deserialize)]
pub struct AskedV1 {
    id: IdV1,
    draft: u64,
    to: Option<IdV1>,
    reply: BytesV1,
    code: String,
    request: RequestV1,
    answers: Vec<GotV1>,
}

#[derive(Serialize, Deserialize)]
struct GotV1 {
    answer: AnswerV1,
    is_trainer: bool,
}

#[derive(Serialize, Deserialize)]
pub struct ReceivedV1 {
    id: IdV1,
    code: String,
    request: RequestV1,
    answers: Vec<GivenV1>,
}

#[derive(Serialize, Deserialize)]
struct GivenV1 {
    answer: AnswerV1,
    code: String,
}

#[derive(Serialize, Deserialize)]
struct RequestV1 {
    from: String,
    made_at: i64,
    network: NetworkV1,
    text: String,
    context: String,
    alt: String,
    question: String,
}

#[derive(Serialize, Deserialize)]
struct AnswerV1 {
    by: String,
    made_at: i64,
    comments: Vec<CommentV1>,
}

#[derive(Serialize, Deserialize)]
struct CommentV1 {
    words: Option<(u32, u32)>,
    verb: VerbV1,
    text: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum VerbV1 {
    Confirm,
    Reassure,
    Challenge,
    Enlighten,
}

same_variants!(Verb, VerbV1, [Confirm, Reassure, Challenge, Enlighten]);

impl From<&AskedReview> for AskedV1 {
    fn from(it: &AskedReview) -> Self {
        let answers = it.answers.iter().map(|one| GotV1 {
            answer: (&one.answer).into(),
            is_trainer: one.is_trainer,
        });
        Self {
            id: IdV1(it.id.0),
            draft: it.draft,
            to: it.to.map(|cohort| IdV1(cohort.0)),
            reply: BytesV1(it.reply.clone()),
            code: it.code.clone(),
            request: (&it.request).into(),
            answers: answers.collect(),
        }
    }
}

impl From<AskedV1> for AskedReview {
    fn from(it: AskedV1) -> Self {
        let answers = it.answers.into_iter().map(|one| GotAnswer {
            answer: one.answer.into(),
            is_trainer: one.is_trainer,
        });
        Self {
            id: ReviewId(it.id.0),
            draft: it.draft,
            to: it.to.map(|cohort| CohortId(cohort.0)),
            reply: it.reply.0,
            code: it.code,
            request: it.request.into(),
            answers: answers.collect(),
        }
    }
}

impl From<&ReceivedReview> for ReceivedV1 {
    fn from(it: &ReceivedReview) -> Self {
        let answers = it.answers.iter().map(|one| GivenV1 {
            answer: (&one.answer).into(),
            code: one.code.clone(),
        });
        Self {
            id: IdV1(it.id.0),
            code: it.code.clone(),
            request: (&it.request).into(),
            answers: answers.collect(),
        }
    }
}

impl From<ReceivedV1> for ReceivedReview {
    fn from(it: ReceivedV1) -> Self {
        let answers = it.answers.into_iter().map(|one| GivenAnswer {
            answer: one.answer.into(),
            code: one.code,
        });
        Self {
            id: ReviewId(it.id.0),
            code: it.code,
            request: it.request.into(),
            answers: answers.collect(),
        }
    }
}

impl From<&ReviewRequest> for RequestV1 {
    fn from(it: &ReviewRequest) -> Self {
        Self {
            from: it.from.to_string(),
            made_at: it.made_at,
            network: it.network.into(),
            text: it.text.clone(),
            context: it.context.clone(),
            alt: it.alt.clone(),
            question: it.question.clone(),
        }
    }
}

impl From<RequestV1> for ReviewRequest {
    fn from(it: RequestV1) -> Self {
        Self {
            from: Name::new(&it.from),
            made_at: it.made_at,
            network: it.network.into(),
            text: it.text,
            context: it.context,
            alt: it.alt,
            question: it.question,
        }
    }
}

impl From<&ReviewAnswer> for AnswerV1 {
    fn from(it: &ReviewAnswer) -> Self {
        let comments = it.comments.iter().map(|one| CommentV1 {
            words: one.words.as_ref().map(|words| (words.start, words.end)),
            verb: one.verb.into(),
            text: one.text.clone(),
        });
        Self {
            by: it.by.to_string(),
            made_at: it.made_at,
            comments: comments.collect(),
        }
    }
}

impl From<AnswerV1> for ReviewAnswer {
    fn from(it: AnswerV1) -> Self {
        let comments = it.comments.into_iter().map(|one| Comment {
            words: one.words.map(|(start, end)| start..end),
            verb: one.verb.into(),
            text: one.text,
        });
        Self {
            by: Name::new(&it.by),
            made_at: it.made_at,
            comments: comments.collect(),
        }
    }
}
