//! Rust source without what is no code.

/// `source` with comments and the insides of strings and characters blanked out; lines stay where they are.
pub(crate) fn bare(source: &str) -> String {
    let chars: Vec<char> = source.chars().collect();
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    while at < chars.len() {
        let end = token_end(&chars, at);
        match end {
            Some(end) => {
                let lines = chars[at..end].iter().filter(|char| **char == '\n');
                out.push(' ');
                out.extend(lines);
                at = end;
            }
            None => {
                out.push(chars[at]);
                at += 1;
            }
        }
    }
    out
}

/// Where the comment, string or character that starts at `at` ends; `None` where none starts.
fn token_end(chars: &[char], at: usize) -> Option<usize> {
    let next = |ahead: usize| chars.get(at + ahead).copied();
    let inside_word = at > 0 && (chars[at - 1].is_alphanumeric() || chars[at - 1] == '_');
    match chars[at] {
        '/' if next(1) == Some('/') => Some(find(chars, at, |rest| rest[0] == '\n', 0)),
        '/' if next(1) == Some('*') => Some(block_end(chars, at)),
        '"' => Some(string_end(chars, at + 1)),
        'r' if !inside_word || chars[at - 1] == 'b' => {
            let hashes = chars[at + 1..].iter().take_while(|char| **char == '#').count();
            (next(1 + hashes) == Some('"')).then(|| {
                let closes = |rest: &[char]| {
                    rest[0] == '"' && rest.len() > hashes && rest[1..=hashes].iter().all(|char| *char == '#')
                };
                find(chars, at + 2 + hashes, closes, 1 + hashes)
            })
        }
        // A character, and not the beginning of a lifetime.
        '\'' if next(1) == Some('\\') => Some(find(chars, at + 3, |rest| rest[0] == '\'', 1)),
        '\'' if next(2) == Some('\'') => Some(at + 3),
        _ => None,
    }
}

/// The index of the first place from `from` on where `is` holds, plus `past`; the end where there is none.
fn find(chars: &[char], from: usize, is: impl Fn(&[char]) -> bool, past: usize) -> usize {
    (from..chars.len()).find(|at| is(&chars[*at..])).map_or(chars.len(), |at| at + past)
}

fn block_end(chars: &[char], mut at: usize) -> usize {
    let mut depth = 0_u32;
    while at < chars.len() {
        match (chars[at], chars.get(at + 1)) {
            ('/', Some('*')) => (depth, at) = (depth + 1, at + 2),
            ('*', Some('/')) => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    at
}

fn string_end(chars: &[char], mut at: usize) -> usize {
    while at < chars.len() {
        match chars[at] {
            '\\' => at += 2,
            '"' => return at + 1,
            _ => at += 1,
        }
    }
    chars.len()
}

/// Bare code without its `#[cfg(test)]` items.
pub(crate) fn without_tests(bare: &str) -> String {
    let mut out = String::with_capacity(bare.len());
    let mut rest = bare;
    while let Some(start) = rest.find("#[cfg(test)]") {
        out.push_str(&rest[..start]);
        let item = &rest[start..];
        let end = match (item.find('{'), item.find(';')) {
            (Some(brace), semicolon) if semicolon.is_none_or(|semicolon| brace < semicolon) => {
                brace + closing(&item[brace..])
            }
            (_, Some(semicolon)) => semicolon + 1,
            _ => item.len(),
        };
        rest = &item[end..];
    }
    out + rest
}

/// Just behind the brace that closes the one that `text` begins with.
pub(crate) fn closing(text: &str) -> usize {
    let mut depth = 0_i32;
    for (at, char) in text.char_indices() {
        depth += match char {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        if depth == 0 {
            return at + char.len_utf8();
        }
    }
    text.len()
}

/// Names and single other characters, without space.
pub(crate) fn tokens(bare: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = bare.trim_start();
    while let Some(first) = rest.chars().next() {
        let word = |char: char| char.is_alphanumeric() || char == '_';
        let end = match rest.find(|char| !word(char)) {
            Some(0) => first.len_utf8(),
            Some(end) => end,
            None => rest.len(),
        };
        tokens.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    tokens
}

#[test]
fn what_is_no_code_is_blanked_out() {
    let source = "a // todo!\n/* b /* c */ d */ e \"todo! \\\" x\" f r#\"g \" h\"# 'i' '\\'' 'life b\"j\" br\"k\" let r = 1;";
    assert_eq!(tokens(&bare(source)).concat(), "aef'lifebbletr=1;");
}

#[test]
fn tests_are_left_out() {
    let source = "fn a() {} #[cfg(test)] mod tests { fn b() { {} } } fn c() {} #[cfg(test)] mod d; fn e() {}";
    let left = without_tests(source);
    assert!(left.contains("fn c") && left.contains("fn e"), "{left}");
    assert!(!left.contains("fn b") && !left.contains("mod d"), "{left}");
}
