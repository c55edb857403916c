//! What the learner did, as version 2 saves it.

use serde::{Deserialize, Serialize};

use super::HatV2;
use super::{MediaV1, same_variants};
use crate::domain::sandbox::{Action, Measure, Media, NewPost};
use crate::domain::{CastId, ListId, PostId};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ActionV2 {
    ChooseHat(HatV2),
    WriteBio(String),
    Follow(String),
    Unfollow(String),
    CreateList(String, bool),
    DeleteList(String),
    AddToList(String, String),
    RemoveFromList(String, String),
    ReadList(String),
    Open(String),
    Like(String),
    Unlike(String),
    Repost(String),
    Unrepost(String),
    Quote(String, String),
    Publish(String),
    Reply(String, String),
    Delete(String),
    Wait(u32),
    WriteName(String),
    Write(NewPostV2),
    Edit(String, String),
    Save(String),
    Unsave(String),
    ReadTag(String),
    OpenMessages(String),
    SendMessage(String, String),
    OpenLink(String),
    AcceptRequest(String),
    DeclineRequest(String),
    Mute(String),
    Unmute(String),
    Block(String),
    Unblock(String),
    Report(String),
    Secure(MeasureV2),
    Begin(String),
}

#[derive(Serialize, Deserialize)]
pub(super) struct NewPostV2 {
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reply_to: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quote_of: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    picture: Option<MediaV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum MeasureV2 {
    ChangePassword,
    SignOutOthers,
    TurnOnTwoStep,
    RemoveApps,
    TellEmployer,
    TellFollowers,
}

same_variants!(
    Measure,
    MeasureV2,
    [
        ChangePassword,
        SignOutOthers,
        TurnOnTwoStep,
        RemoveApps,
        TellEmployer,
        TellFollowers
    ]
);

impl From<&Action> for ActionV2 {
    fn from(action: &Action) -> Self {
        let person = CastId::to_string;
        let post = PostId::to_string;
        let list = ListId::to_string;
        match action {
            Action::ChooseHat(hat) => Self::ChooseHat((*hat).into()),
            Action::WriteBio(text) => Self::WriteBio(text.clone()),
            Action::Follow(who) => Self::Follow(person(who)),
            Action::Unfollow(who) => Self::Unfollow(person(who)),
            Action::CreateList { name, is_private } => Self::CreateList(name.clone(), *is_private),
            Action::DeleteList(id) => Self::DeleteList(list(id)),
            Action::AddToList(id, who) => Self::AddToList(list(id), person(who)),
            Action::RemoveFromList(id, who) => Self::RemoveFromList(list(id), person(who)),
            Action::ReadList(id) => Self::ReadList(list(id)),
            Action::Open(id) => Self::Open(post(id)),
            Action::Like(id) => Self::Like(post(id)),
            Action::Unlike(id) => Self::Unlike(post(id)),
            Action::Repost(id) => Self::Repost(post(id)),
            Action::Unrepost(id) => Self::Unrepost(post(id)),
            Action::Quote(id, text) => Self::Quote(post(id), text.clone()),
            // The picture stands beside it.
            Action::Publish(text) | Action::PublishPicture(text, _) => Self::Publish(text.clone()),
            Action::Reply(id, text) => Self::Reply(post(id), text.clone()),
            Action::Delete(id) => Self::Delete(post(id)),
            Action::Wait(minutes) => Self::Wait(*minutes),
            Action::WriteName(name) => Self::WriteName(name.clone()),
            Action::Write(new) => Self::Write(NewPostV2 {
                text: new.text.clone(),
                reply_to: new.reply_to.as_ref().map(post),
                quote_of: new.quote_of.as_ref().map(post),
                picture: new.picture.as_ref().map(MediaV1::from),
            }),
            Action::Edit(id, text) => Self::Edit(post(id), text.clone()),
            Action::Save(id) => Self::Save(post(id)),
            Action::Unsave(id) => Self::Unsave(post(id)),
            Action::ReadTag(tag) => Self::ReadTag(tag.clone()),
            Action::OpenMessages(who) => Self::OpenMessages(person(who)),
            Action::SendMessage(who, text) => Self::SendMessage(person(who), text.clone()),
            Action::OpenLink(id) => Self::OpenLink(id.to_string()),
            Action::AcceptRequest(who) => Self::AcceptRequest(person(who)),
            Action::DeclineRequest(who) => Self::DeclineRequest(person(who)),
            Action::Mute(who) => Self::Mute(person(who)),
            Action::Unmute(who) => Self::Unmute(person(who)),
            Action::Block(who) => Self::Block(person(who)),
            Action::Unblock(who) => Self::Unblock(person(who)),
            Action::Report(who) => Self::Report(person(who)),
            Action::Secure(measure) => Self::Secure((*measure).into()),
            Action::Begin(scene) => Self::Begin(scene.to_string()),
        }
    }
}

impl From<ActionV2> for Action {
    fn from(action: ActionV2) -> Self {
        match action {
            ActionV2::ChooseHat(hat) => Self::ChooseHat(hat.into()),
            ActionV2::WriteBio(text) => Self::WriteBio(text),
            ActionV2::Follow(who) => Self::Follow(who.into()),
            ActionV2::Unfollow(who) => Self::Unfollow(who.into()),
            ActionV2::CreateList(name, is_private) => Self::CreateList { name, is_private },
            ActionV2::DeleteList(id) => Self::DeleteList(id.into()),
            ActionV2::AddToList(id, who) => Self::AddToList(id.into(), who.into()),
            ActionV2::RemoveFromList(id, who) => Self::RemoveFromList(id.into(), who.into()),
            ActionV2::ReadList(id) => Self::ReadList(id.into()),
            ActionV2::Open(id) => Self::Open(id.into()),
            ActionV2::Like(id) => Self::Like(id.into()),
            ActionV2::Unlike(id) => Self::Unlike(id.into()),
            ActionV2::Repost(id) => Self::Repost(id.into()),
            ActionV2::Unrepost(id) => Self::Unrepost(id.into()),
            ActionV2::Quote(id, text) => Self::Quote(id.into(), text),
            ActionV2::Publish(text) => Self::Publish(text),
            ActionV2::Reply(id, text) => Self::Reply(id.into(), text),
            ActionV2::Delete(id) => Self::Delete(id.into()),
            ActionV2::Wait(minutes) => Self::Wait(minutes),
            ActionV2::WriteName(name) => Self::WriteName(name),
            ActionV2::Write(new) => Self::Write(NewPost {
                text: new.text,
                reply_to: new.reply_to.map(PostId::from),
                quote_of: new.quote_of.map(PostId::from),
                picture: new.picture.map(Media::from),
            }),
            ActionV2::Edit(id, text) => Self::Edit(id.into(), text),
            ActionV2::Save(id) => Self::Save(id.into()),
            ActionV2::Unsave(id) => Self::Unsave(id.into()),
            ActionV2::ReadTag(tag) => Self::ReadTag(tag),
            ActionV2::OpenMessages(who) => Self::OpenMessages(who.into()),
            ActionV2::SendMessage(who, text) => Self::SendMessage(who.into(), text),
            ActionV2::OpenLink(id) => Self::OpenLink(id.into()),
            ActionV2::AcceptRequest(who) => Self::AcceptRequest(who.into()),
            ActionV2::DeclineRequest(who) => Self::DeclineRequest(who.into()),
            ActionV2::Mute(who) => Self::Mute(who.into()),
            ActionV2::Unmute(who) => Self::Unmute(who.into()),
            ActionV2::Block(who) => Self::Block(who.into()),
            ActionV2::Unblock(who) => Self::Unblock(who.into()),
            ActionV2::Report(who) => Self::Report(who.into()),
            ActionV2::Secure(measure) => Self::Secure(measure.into()),
            ActionV2::Begin(scene) => Self::Begin(scene.into()),
        }
    }
}
