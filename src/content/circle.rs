//! Posts that point to each other in a circle.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::PostId;
use crate::domain::sandbox::Post;

/// Every circle that is come to by following `next`, each told once, from the post where it is
/// entered round to that post again. Takes time in proportion to the posts.
pub fn circles<'a>(posts: &[&'a Post], next: fn(&Post) -> Option<&PostId>) -> Vec<Vec<&'a PostId>> {
    let by_id: BTreeMap<&PostId, &'a Post> = posts.iter().map(|post| (&post.id, *post)).collect();
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for &post in posts {
        let mut path = Vec::new();
        let mut here = Some(&post.id);
        while let Some(id) = here.filter(|id| seen.insert(*id)) {
            path.push(id);
            here = by_id.get(id).and_then(|post| next(post));
        }
        // What was seen on an earlier walk is no circle of this one, or was told then.
        let Some(again) = here.and_then(|id| path.iter().position(|one| *one == id)) else {
            continue;
        };
        let mut circle = path.split_off(again);
        circle.extend(here);
        found.push(circle);
    }
    found
}
