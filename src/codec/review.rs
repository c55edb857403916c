//! The codes of a draft to look at, and of what somebody says to it.
//!
//! A request carries the public half of a key pair made for it alone; the answer is sealed to
//! that. To the trainer of a cohort the request is sealed as well; to anybody else it isn't.

use serde::{Deserialize, Serialize};

use super::frozen::{NetworkV1, PointV1, VerbV1, key_fingerprint};
use super::invitation::{CohortKeys, Invited};
use super::letter::{self, Letter, Subject};
use super::{Code, Crypto, Fault, KeyPair, Kind, PublicKey, squeeze};
use crate::domain::cohort::{Comment, Name, ReviewAnswer, ReviewId, ReviewRequest};

/// The most a request or an answer unpacks to, in bytes.
const MOST_BYTES: usize = 256 << 10;
/// The address of a request that is for anybody.
const ANYBODY: [u8; 8] = [0; 8];

/// A request ready to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The code.
    pub code: Code,
    /// Which request it is.
    pub id: ReviewId,
    /// Opens the answers. To be kept with the draft, beside the text as it was sent.
    pub reply: KeyPair,
}

/// A request as somebody got it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What is asked.
    pub request: ReviewRequest,
    /// Which request it is.
    pub id: ReviewId,
    /// Whom the answer is sealed to.
    pub reply: PublicKey,
    /// The device that signed it.
    pub by: PublicKey,
}

/// Asks for a look at a draft: `of` is whose trainer is asked, none for a buddy.
///
/// # Errors
/// [`Fault::NoCrypto`].
pub async fn ask(
    crypto: &impl Crypto,
    of: Option<&Invited>,
    device: &KeyPair,
    request: &ReviewRequest,
) -> Result<Asked, Fault> {
    let reply = crypto.generate().await?;
    let packed = squeeze::pack(&RequestV1::new(request, &reply.public))?;
    let code = if let Some(invited) = of {
        let subject = Subject {
            kind: Kind::SealedRequest,
            address: invited.keys.id().0,
            recipient: Some(&invited.keys.open),
        };
        letter::seal(crypto, &subject, device, &packed).await?.0
    } else {
        let letter = letter::sign(crypto, &OPEN, device, &packed).await?;
        Code::new(Kind::OpenRequest, letter)?
    };
    Ok(Asked {
        code,
        id: id_of(&reply.public),
        reply,
    })
}

/// What an open request is signed for.
const OPEN: Subject<'static> = Subject {
    kind: Kind::OpenRequest,
    address: ANYBODY,
    recipient: None,
};

/// Reads a request; a sealed one with the keys of the cohort.
///
/// # Errors
/// Says what is wrong with the code; [`Fault::Sealed`] for a sealed one without keys.
pub async fn read_request(
    crypto: &impl Crypto,
    keys: Option<&CohortKeys>,
    code: &Code,
) -> Result<Request, Fault> {
    let letter = match code.kind() {
        Kind::OpenRequest => letter::check(crypto, &OPEN, code.payload()).await?,
        Kind::SealedRequest => {
            let keys = keys.ok_or(Fault::Sealed)?;
            let address = keys.id().0;
            letter::open(crypto, Kind::SealedRequest, address, &keys.open, code).await?
        }
        _ => return Err(Fault::OtherKind),
    };
    let body: RequestV1 = squeeze::unpack(&letter.packed, MOST_BYTES)?;
    let reply = body.reply.key()?;
    Ok(Request {
        request: body.into_domain(),
        id: id_of(&reply),
        reply,
        by: letter.by,
    })
}

/// Answers a request; signed with the trainer's or the buddy's own key pair.
///
/// # Errors
/// [`Fault::NoCrypto`].
pub async fn answer(
    crypto: &impl Crypto,
    request: &Request,
    by: &KeyPair,
    answer: &ReviewAnswer,
) -> Result<Code, Fault> {
    let packed = squeeze::pack(&AnswerV1::from(answer))?;
    let subject = Subject {
        kind: Kind::Answer,
        address: request.id.0,
        recipient: Some(&request.reply),
    };
    let (code, _) = letter::seal(crypto, &subject, by, &packed).await?;
    Ok(code)
}

/// Opens an answer with the key pair that its request was asked with. Gives who signed it too: the
/// trainer, if it is the `sign` key of the invitation.
///
/// # Errors
/// Says what is wrong with the code; [`Fault::Foreign`] if it answers another request.
pub async fn read_answer(
    crypto: &impl Crypto,
    reply: &KeyPair,
    code: &Code,
) -> Result<(PublicKey, ReviewAnswer), Fault> {
    let address = id_of(&reply.public).0;
    let Letter { by, packed } = letter::open(crypto, Kind::Answer, address, reply, code).await?;
    let body: AnswerV1 = squeeze::unpack(&packed, MOST_BYTES)?;
    Ok((by, body.into_domain()))
}

/// Which request a reply key is of.
pub fn id_of(reply: &PublicKey) -> ReviewId {
    ReviewId(key_fingerprint(b"fledge review", &[reply]))
}

/// Frozen.
#[derive(Serialize, Deserialize)]
struct RequestV1 {
    reply: PointV1,
    from: String,
    made_at: i64,
    network: NetworkV1,
    text: String,
    context: String,
    alt: String,
    question: String,
}

/// Frozen.
#[derive(Serialize, Deserialize)]
struct AnswerV1 {
    by: String,
    made_at: i64,
    comments: Vec<CommentV1>,
}

/// Frozen.
#[derive(Serialize, Deserialize)]
struct CommentV1 {
    words: Option<(u32, u32)>,
    verb: VerbV1,
    text: String,
}

impl RequestV1 {
    fn new(it: &ReviewRequest, reply: &PublicKey) -> Self {
        let it = it.clone().cleaned();
        Self {
            reply: reply.into(),
            from: it.from.as_str().to_owned(),
            made_at: it.made_at,
            network: it.network.into(),
            text: it.text,
            context: it.context,
            alt: it.alt,
            question: it.question,
        }
    }

    fn into_domain(self) -> ReviewRequest {
        let request = ReviewRequest {
            from: Name::new(&self.from),
            made_at: self.made_at,
            network: self.network.into(),
            text: self.text,
            context: self.context,
            alt: self.alt,
            question: self.question,
        };
        request.cleaned()
    }
}

impl From<&ReviewAnswer> for AnswerV1 {
    fn from(it: &ReviewAnswer) -> Self {
        let comments = it.comments.iter().map(|it| CommentV1 {
            words: it.words.as_ref().map(|words| (words.start, words.end)),
            verb: it.verb.into(),
            text: it.text.clone(),
        });
        Self {
            by: it.by.as_str().to_owned(),
            made_at: it.made_at,
            comments: comments.collect(),
        }
    }
}

impl AnswerV1 {
    fn into_domain(self) -> ReviewAnswer {
        let comments = self.comments.into_iter().map(|it| Comment {
            words: it.words.map(|(start, end)| start..end),
            verb: it.verb.into(),
            text: it.text,
        });
        let answer = ReviewAnswer {
            by: Name::new(&self.by),
            made_at: self.made_at,
            comments: comments.collect(),
        };
        answer.cleaned()
    }
}
