//! A chat: a scene held under a hashtag. Its answers leave the hashtag out, and belong to it all the
//! same.

use super::{Author, Minutes, Post, Scene, Thread, World};
use crate::domain::PostId;

impl World {
    /// The chat that was last begun under a hashtag (without `#`, in any case), and when.
    pub fn chat_under(&self, tag: &str) -> Option<(&Scene, Minutes)> {
        let begun = self.scenes.iter().filter_map(|(id, begun)| {
            let scene = self.scenario().scene(id)?;
            let is_here = scene.tag.as_ref()?.to_lowercase() == tag.to_lowercase();
            is_here.then_some((scene, *begun))
        });
        begun.max_by_key(|(_, begun)| *begun)
    }

    /// The hashtag of the chat that goes on in a thread, without `#`.
    pub fn chat_of(&self, thread: &Thread) -> Option<&str> {
        let is_here = |id: &PostId| {
            let mut above = thread.above.iter();
            id == &thread.post.id || above.any(|post| &post.id == id)
        };
        let mut scenes = self.scenario().scenes.iter();
        let scene = scenes.find(|scene| {
            scene.tag.is_some()
                && self.is_in_scene(&scene.id)
                && scene.posts.iter().any(|post| is_here(&post.id))
        });
        scene.and_then(|scene| scene.tag.as_deref())
    }

    /// The posts with a hashtag and, of a chat held under it, what leaves the hashtag out; newest
    /// first.
    pub fn stream(&self, tag: &str) -> Vec<&Post> {
        let mut posts = self.tagged(tag);
        let Some((scene, _)) = self.chat_under(tag) else {
            return posts;
        };
        let place = |id: &PostId| scene.posts.iter().position(|post| &post.id == id);
        let staged = self.staged.iter();
        let said = staged.filter(|post| place(&post.id).is_some());
        let own = self.posts_by(&Author::You).into_iter();
        let answers = own.chain(&self.answers).filter(|post| {
            let to = post.reply_to.as_ref();
            to.is_some_and(|to| place(to).is_some())
        });
        for post in said.chain(answers) {
            let is_known = posts.iter().any(|one| one.id == post.id);
            if !is_known && post.at <= self.now() {
                posts.push(post);
            }
        }
        // What came in the same minute keeps the chat's own order, what others wrote after it.
        let place = |post: &Post| place(&post.id).unwrap_or(usize::MAX);
        posts.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| place(b).cmp(&place(a))));
        posts
    }
}
