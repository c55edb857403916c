//! Asking somebody to look at a draft, and looking at somebody's.

use leptos::prelude::*;

use super::{Member, Refusal, code_in, kept_now};
use crate::browser::clock;
use crate::codec::review::{self, Asked};
use crate::codec::{Code, CohortKeys, Fault, KeyPair, Kind};
use crate::domain::coach::{self, Finding, Hat, review as coach_review};
use crate::domain::cohort::{CohortId, Comment, Name, ReviewAnswer, ReviewId, ReviewRequest};
use crate::domain::sandbox::Playthrough;
use crate::state::{Telling, Trainer, Undo, WebCrypto};
use crate::storage::{Aim, AskedReview, Draft, GivenAnswer, GotAnswer, ReceivedReview};

/// What the learner says when they ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asking {
    /// Whose trainer is asked; none for a buddy.
    pub to: Option<CohortId>,
    /// Their name.
    pub name: String,
    /// What they wonder about; may be empty.
    pub question: String,
}

/// An answer that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenIn {
    /// The draft it is about.
    pub draft: u64,
    /// Who says it.
    pub by: Name,
}

/// The keys of the cohort whose trainer a code is sealed to, if that trainer is here.
fn keys_for(code: &Code) -> Option<CohortKeys> {
    if code.kind() != Kind::SealedRequest {
        return None;
    }
    let cohort = CohortId(code.address()?);
    Trainer::here().with_untracked(cohort, |it| it.keys.clone())
}

impl Member {
    /// Asks for a look at a draft. The key that opens the answer is kept before the code is given.
    ///
    /// # Errors
    /// [`Refusal::NotHere`] for a cohort that wasn't joined, and why it can't be made or kept.
    pub async fn ask(self, draft: &Draft, asking: Asking) -> Result<ReviewId, Refusal> {
        let request = self.request_of(draft, &asking);
        let (invited, device) = match asking.to {
            Some(cohort) => {
                let device =
                    kept_now(|it| it.of(cohort).and_then(|it| KeyPair::from_bytes(&it.device)));
                let device = device.ok_or(Refusal::NotHere)?;
                (Some(self.invited_to(cohort).await?), device)
            }
            None => (None, self.device().await?),
        };
        let Asked { code, id, reply } =
            review::ask(&WebCrypto, invited.as_ref(), &device, &request).await?;
        self.change(|it| {
            it.name = request.from.clone();
            it.asked.push(AskedReview {
                id,
                draft: draft.id,
                to: asking.to,
                reply: reply.to_bytes().to_vec(),
                code: code.compact(),
                request,
                answers: Vec::new(),
            });
        })?;
        Ok(id)
    }

    fn request_of(self, draft: &Draft, asking: &Asking) -> ReviewRequest {
        let context = match &draft.aim {
            Aim::Post | Aim::Message(_) | Aim::Edit(_) => None,
            Aim::Reply(post) | Aim::Quote(post) => {
                let text = |play: &Playthrough| Some(play.world().post(post)?.text.clone());
                self.app.play().with_untracked(text)
            }
        };
        let alt = draft.media.as_ref().map(|media| media.alt.clone());
        let request = ReviewRequest {
            from: Name::new(&asking.name),
            made_at: clock::unix_seconds(),
            network: draft.network,
            text: draft.text.clone(),
            context: context.unwrap_or_default(),
            alt: alt.unwrap_or_default(),
            question: asking.question.clone(),
        };
        request.cleaned()
    }

    /// Takes in a request: a sealed one with the keys of the cohort, if its trainer is here. It is
    /// kept, with its answers.
    ///
    /// # Errors
    /// Says what is wrong with it, or why it can't be kept.
    pub async fn receive(self, code: &Code) -> Result<ReviewId, Refusal> {
        let keys = keys_for(code);
        let got = review::read_request(&WebCrypto, keys.as_ref(), code).await?;
        let is_known = kept_now(|it| it.received(got.id).is_some());
        if !is_known {
            self.change(|it| {
                it.received.push(ReceivedReview {
                    id: got.id,
                    code: code.compact(),
                    request: got.request,
                    answers: Vec::new(),
                });
            })?;
        }
        Ok(got.id)
    }

    /// Takes a draft that somebody sent away, with what was said to it; it can be taken back.
    pub fn delete_received(self, id: ReviewId) {
        match self.change(|it| it.take_received(id)) {
            Ok(Some((at, review))) => {
                let undo = Undo::Received(at, Box::new(review));
                self.app.tell(vec![Telling::DraftDeleted], Some(undo));
            }
            Ok(None) => {}
            Err(trouble) => self.app.trouble.set(Some(trouble)),
        }
    }

    /// Brings a draft that was taken away back in its place.
    pub(in crate::state) fn restore_received(self, at: usize, review: ReceivedReview) {
        match self.change(|it| it.put_back_received(at, review)) {
            Ok(()) => self.app.tell(vec![Telling::DraftBack], None),
            Err(trouble) => self.app.trouble.set(Some(trouble)),
        }
    }

    /// What the coach says of somebody's draft, with none of what this phone knows of the learner.
    pub fn coach_on(self, request: &ReviewRequest) -> Vec<Finding> {
        let alt = [request.alt.as_str()];
        let draft = coach::Draft {
            is_pre_election: self.app.is_pre_election(),
            alt_texts: if request.alt.is_empty() { &[] } else { &alt },
            ..coach::Draft::new(&request.text, Hat::Professional, request.network)
        };
        coach_review(&draft)
    }

    /// Answers a request. A sealed one is answered with the keys of its cohort, so that the learner
    /// sees that it comes from the trainer.
    ///
    /// # Errors
    /// [`Refusal::NotHere`] for a request that isn't kept, and why it can't be made or kept.
    pub async fn answer(
        self,
        id: ReviewId,
        name: &str,
        comments: Vec<Comment>,
    ) -> Result<Code, Refusal> {
        let code = kept_now(|it| Some(it.received(id)?.code.clone()));
        let code = code_in(&code.ok_or(Refusal::NotHere)?)?;
        let keys = keys_for(&code);
        let request = review::read_request(&WebCrypto, keys.as_ref(), &code).await?;
        let by = match keys {
            Some(keys) => keys.sign,
            None => self.device().await?,
        };
        let answer = ReviewAnswer {
            by: Name::new(name),
            made_at: clock::unix_seconds(),
            comments,
        };
        let answer = answer.cleaned();
        let code = review::answer(&WebCrypto, &request, &by, &answer).await?;
        let given = GivenAnswer {
            answer,
            code: code.compact(),
        };
        self.change(|it| {
            it.name = given.answer.by.clone();
            if let Some(known) = it.received.iter_mut().find(|one| one.id == id) {
                known.answers.push(given);
            }
        })?;
        Ok(code)
    }

    /// Takes in an answer to one of the learner's own requests. The same answer a second time
    /// changes nothing.
    ///
    /// # Errors
    /// [`Refusal::NotHere`] if it answers nothing that was asked from this phone; what is wrong with
    /// it, or why it can't be kept.
    pub async fn take_in(self, code: &Code) -> Result<TakenIn, Refusal> {
        let address = code.address().map(ReviewId);
        let asked = kept_now(|it| it.asked(address?).cloned());
        let asked = asked.ok_or(Refusal::NotHere)?;
        let reply = KeyPair::from_bytes(&asked.reply).ok_or(Fault::Malformed)?;
        let (by, answer) = review::read_answer(&WebCrypto, &reply, code).await?;
        let is_trainer = match asked.to {
            Some(cohort) => self
                .invited_to(cohort)
                .await
                .is_ok_and(|invited| invited.keys.sign == by),
            None => false,
        };
        let taken = TakenIn {
            draft: asked.draft,
            by: answer.by.clone(),
        };
        self.change(|it| {
            let got = GotAnswer { answer, is_trainer };
            let known = it.asked.iter_mut().find(|one| one.id == asked.id);
            if let Some(known) = known.filter(|it| !it.answers.contains(&got)) {
                known.answers.push(got);
            }
        })?;
        self.app
            .tell(vec![Telling::AnswerIn(taken.by.clone())], None);
        Ok(taken)
    }
}
