//! One source file as the checks see it: its paths, its words and its texts. Comments are none of
//! them; what stands inside macros is.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A file under `src/`.
pub struct Source {
    /// Its path from the root of the project.
    pub path: String,
    pub text: String,
    pub paths: Vec<PathUse>,
    pub words: Vec<(String, usize)>,
    /// Text literals outside tests and attributes, as they are written.
    pub literals: Vec<(String, usize)>,
}

/// Where the crate `fledge_text` stands in the house.
fn text() -> Vec<String> {
    vec!["domain".to_owned(), "text".to_owned()]
}

/// A path with two parts or more, as it stands in the file, braces of a `use` spelt out.
pub struct PathUse {
    pub segments: Vec<String>,
    pub line: usize,
    /// The modules of this file that it stands in.
    pub inside: Vec<String>,
    /// Whether it is given another name.
    pub is_renamed: bool,
}

impl Source {
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let (path, text) = (path.into(), text.into());
        let tokens: TokenStream = match text.parse() {
            Ok(tokens) => tokens,
            Err(error) => panic!("{path}: {error}"),
        };
        let mut source = Self {
            path,
            text,
            paths: Vec::new(),
            words: Vec::new(),
            literals: Vec::new(),
        };
        source.read(tokens, &[], false);
        source
    }

    /// The room it belongs to: the first folder or file under `src/`, but not `lib.rs`.
    pub fn room(&self) -> Option<&str> {
        let below = self.path.strip_prefix("src/")?;
        let first = below.split('/').next()?;
        (below != "lib.rs").then(|| first.trim_end_matches(".rs"))
    }

    /// Whether it is part of the library, and `crate` means that.
    fn is_library(&self) -> bool {
        !matches!(self.room(), Some("main" | "bin"))
    }

    /// Whether it is part of the crate that is `domain::text`, and `crate` means that.
    fn is_text(&self) -> bool {
        self.path.starts_with("src/domain/text/")
    }

    /// The module that the file is, from the root of the library.
    pub fn module(&self) -> Vec<String> {
        let below = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        let parts = below
            .split('/')
            .filter(|part| !matches!(*part, "mod" | "lib"));
        parts.map(str::to_owned).collect()
    }

    /// What of the library it imports or names, from the library's root.
    pub fn imports(&self) -> impl Iterator<Item = Vec<String>> {
        self.paths.iter().filter_map(|one| self.resolve(one))
    }

    /// Where a path leads in the library; `None` if it leads elsewhere.
    pub fn resolve(&self, path: &PathUse) -> Option<Vec<String>> {
        let first = path.segments.first()?.as_str();
        let is_own = self.is_library();
        let mut rest = path.segments.as_slice();
        let mut at = Vec::new();
        match first {
            "fledge" => rest = rest.get(1..)?,
            "fledge_text" => (at, rest) = (text(), rest.get(1..)?),
            "crate" if self.is_text() => (at, rest) = (text(), rest.get(1..)?),
            "crate" if is_own => rest = rest.get(1..)?,
            "self" | "super" if is_own => {
                at = [self.module(), path.inside.clone()].concat();
                while let Some((step, after)) = rest.split_first() {
                    match step.as_str() {
                        "self" => {}
                        "super" => drop(at.pop()),
                        _ => break,
                    }
                    rest = after;
                }
            }
            _ => return None,
        }
        at.extend(rest.iter().filter(|part| *part != "self").cloned());
        Some(at)
    }

    fn read(&mut self, tokens: TokenStream, inside: &[String], is_test: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        // From `#[test]` or `#[cfg(test)]` to the end of what it stands on.
        let mut is_test_item = false;
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                TokenTree::Punct(mark) if mark.as_char() == '#' => {
                    let is_inner = is_mark(tokens.get(at), '!');
                    if let Some(attribute) = group(tokens.get(at + usize::from(is_inner)))
                        && attribute.delimiter() == Delimiter::Bracket
                    {
                        is_test_item |= self.read_attribute(attribute);
                        at += 1 + usize::from(is_inner);
                    }
                }
                TokenTree::Punct(mark) => is_test_item &= mark.as_char() != ';',
                TokenTree::Ident(word) if word == "mod" => {
                    if let (Some(TokenTree::Ident(name)), Some(body)) =
                        (tokens.get(at), group(tokens.get(at + 1)))
                    {
                        let deeper = [inside, &[name.to_string()]].concat();
                        self.read(body.stream(), &deeper, is_test || is_test_item);
                        is_test_item = false;
                        at += 2;
                    }
                }
                TokenTree::Ident(_) => at = self.read_path(&tokens, at - 1, &[], inside),
                TokenTree::Group(body) => {
                    self.read(body.stream(), inside, is_test || is_test_item);
                    is_test_item &= body.delimiter() != Delimiter::Brace;
                }
                TokenTree::Literal(literal) => {
                    let written = literal.to_string();
                    if written.ends_with(['"', '#']) && !is_test && !is_test_item {
                        self.literals.push((written, literal.span().start().line));
                    }
                }
            }
        }
    }

    /// Takes the words of an attribute, comments left out. Whether it marks a test.
    fn read_attribute(&mut self, attribute: &Group) -> bool {
        let mut words = Vec::new();
        collect_words(attribute.stream(), &mut words);
        let first = words.first().map(|(word, _)| word.as_str());
        let is_test = first == Some("test")
            || (first == Some("cfg") && words.iter().any(|(word, _)| word == "test"));
        if first != Some("doc") {
            self.words.extend(words);
        }
        is_test
    }

    /// Reads the path that begins at `at`, behind `before`, and says where it ends.
    fn read_path(
        &mut self,
        tokens: &[TokenTree],
        mut at: usize,
        before: &[String],
        inside: &[String],
    ) -> usize {
        let mut segments = before.to_vec();
        let mut line = 0;
        while let Some(TokenTree::Ident(word)) = tokens.get(at) {
            let name = word.to_string().trim_start_matches("r#").to_owned();
            line = word.span().start().line;
            self.words.push((name.clone(), line));
            segments.push(name);
            at += 1;
            if !(is_mark(tokens.get(at), ':') && is_mark(tokens.get(at + 1), ':')) {
                break;
            }
            match tokens.get(at + 2) {
                Some(TokenTree::Ident(_)) => at += 2,
                Some(TokenTree::Punct(star)) if star.as_char() == '*' => {
                    segments.push("*".to_owned());
                    at += 3;
                    break;
                }
                Some(TokenTree::Group(tree)) if tree.delimiter() == Delimiter::Brace => {
                    self.read_tree(tree, &segments, inside);
                    return at + 3;
                }
                _ => break,
            }
        }
        let is_renamed = matches!(tokens.get(at), Some(TokenTree::Ident(word)) if word == "as");
        if segments.len() > 1 || is_renamed {
            self.paths.push(PathUse {
                segments,
                line,
                inside: inside.to_vec(),
                is_renamed,
            });
        }
        at
    }

    /// Reads the branches of a `use` in braces.
    fn read_tree(&mut self, tree: &Group, before: &[String], inside: &[String]) {
        let tokens: Vec<TokenTree> = tree.stream().into_iter().collect();
        for branch in tokens.split(|token| is_mark(Some(token), ',')) {
            if is_mark(branch.first(), '*') {
                let segments = [before, &["*".to_owned()]].concat();
                let line = tree.span_open().start().line;
                let inside = inside.to_vec();
                self.paths.push(PathUse {
                    segments,
                    line,
                    inside,
                    is_renamed: false,
                });
            } else {
                self.read_path(branch, 0, before, inside);
            }
        }
    }
}

fn group(token: Option<&TokenTree>) -> Option<&Group> {
    match token {
        Some(TokenTree::Group(group)) => Some(group),
        _ => None,
    }
}

fn is_mark(token: Option<&TokenTree>, mark: char) -> bool {
    matches!(token, Some(TokenTree::Punct(one)) if one.as_char() == mark)
}

fn collect_words(tokens: TokenStream, words: &mut Vec<(String, usize)>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => words.push((word.to_string(), word.span().start().line)),
            TokenTree::Group(group) => collect_words(group.stream(), words),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
