//! What was typed wrongly: clap's own errors, in the words of a language. As clap does, it names what is wrong, what may have been
//! meant, and how it is typed.

use std::{error::Error as _, num::ParseIntError};

use clap::{
    builder::{Styles, styling::Style},
    error::{ContextKind, ContextValue, Error, ErrorFormatter, ErrorKind},
};
use savethat_words::{Said, say};

use super::{Voice, frame};

/// The whole text, with the colours of a terminal.
pub(super) fn wrong<F: ErrorFormatter>(error: &Error<F>, voice: Voice<'_>) -> String {
    let say = voice.say;
    let styles = Styles::styled();
    let (red, green) = (styles.get_error(), styles.get_valid());
    let mut text = format!("{red}{}{red:#} {}", say(&say::typed_error()), sentence(error, voice));
    let tips = tips(error);
    if !tips.is_empty() {
        text.push('\n');
    }
    for tip in &tips {
        text.push_str(&format!("\n  {green}{}{green:#} {}", say(&say::typed_tip()), say(tip)));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        text.push_str(&format!("\n\n{}", frame::usage(usage, voice)));
    }
    let flag = styles.get_literal();
    text.push_str(&format!("\n\n{}\n", say(&say::typed_more(format!("{flag}--help{flag:#}")))));
    text
}

/// What is wrong, and what belongs right below it.
fn sentence<F: ErrorFormatter>(error: &Error<F>, voice: Voice<'_>) -> String {
    let say = voice.say;
    let styles = Styles::styled();
    let bad = |text: &str| format!("{0}{text}{0:#}", styles.get_invalid());
    let place = |text: &str| format!("{0}{text}{0:#}", styles.get_literal());
    let listed = |head: &Said, names: &[String], style: &Style| {
        let lines = names.iter().map(|name| format!("\n  {style}{name}{style:#}"));
        say(head) + &lines.collect::<String>()
    };
    let argument = string(error, ContextKind::InvalidArg);
    let value = string(error, ContextKind::InvalidValue);
    let command = string(error, ContextKind::InvalidSubcommand);
    let possible = strings(error, ContextKind::ValidValue);
    let possible = |sentence: Said| match possible {
        [] => say(&sentence),
        names => format!("{}\n  {}", say(&sentence), frame::possible(&coloured(names, &styles), voice)),
    };
    match (error.kind(), argument, value, command) {
        (ErrorKind::UnknownArgument, Some(argument), ..) => say(&say::typed_unexpected(bad(argument))),
        (ErrorKind::InvalidSubcommand, .., Some(command)) => say(&say::typed_unknown_command(bad(command))),
        (ErrorKind::MissingSubcommand, .., Some(command)) => {
            let names = coloured(strings(error, ContextKind::ValidSubcommand), &styles).join(", ");
            let sentence = say(&say::typed_no_command(bad(command)));
            format!("{sentence}\n  {}", say(&say::typed_subcommands(names)))
        }
        (ErrorKind::MissingRequiredArgument, ..) => {
            listed(&say::typed_missing(), strings(error, ContextKind::InvalidArg), styles.get_valid())
        }
        (ErrorKind::ArgumentConflict, Some(argument), ..) => {
            match (string(error, ContextKind::PriorArg), strings(error, ContextKind::PriorArg)) {
                (Some(other), _) if other == argument => say(&say::typed_twice(bad(argument))),
                (Some(other), _) => say(&say::typed_conflict(bad(argument), bad(other))),
                (None, others) => listed(&say::typed_conflicts(bad(argument)), others, styles.get_invalid()),
            }
        }
        (ErrorKind::InvalidValue, Some(argument), Some(""), _) => {
            possible(say::typed_no_value(bad(argument)))
        }
        (ErrorKind::InvalidValue, Some(argument), Some(value), _) => {
            possible(say::typed_invalid(bad(value), place(argument)))
        }
        (ErrorKind::ValueValidation, Some(argument), Some(value), _) => {
            say(&say::typed_invalid_because(bad(value), place(argument), why(error)))
        }
        (ErrorKind::TooManyValues, Some(argument), Some(value), _) => {
            say(&say::typed_unexpected_value(bad(value), place(argument)))
        }
        (ErrorKind::InvalidUtf8, ..) => say(&say::typed_no_utf8()),
        // Nothing that is typed here leads to any other.
        (kind, ..) => kind.to_string(),
    }
}

/// Why a value is no value.
fn why<F: ErrorFormatter>(error: &Error<F>) -> Said {
    let Some(source) = error.source() else { return say::typed_no_number() };
    if source.is::<ParseIntError>() {
        return say::typed_no_number();
    }
    if source.is::<jiff::Error>() {
        return say::typed_no_day();
    }
    let text = source.to_string();
    match text.split_once(" is not in ") {
        Some((value, range)) => say::typed_out_of_range(value, range),
        None => text.into(),
    }
}

/// What may have been meant.
fn tips<F: ErrorFormatter>(error: &Error<F>) -> Vec<Said> {
    let styles = Styles::styled();
    let named = |kind| {
        let names: Vec<String> = string(error, kind).map(str::to_owned).into_iter().collect();
        let names = if names.is_empty() { strings(error, kind) } else { &names };
        let quoted: Vec<_> = coloured(names, &styles).iter().map(|name| format!("'{name}'")).collect();
        (names.len(), quoted.join(", "))
    };
    let mut tips = Vec::new();
    match named(ContextKind::SuggestedSubcommand) {
        (0, _) => {}
        (1, name) => tips.push(say::typed_similar_command(name)),
        (_, names) => tips.push(say::typed_similar_commands(names)),
    }
    match named(ContextKind::SuggestedArg) {
        (0, _) => {}
        (_, names) => tips.push(say::typed_similar_argument(names)),
    }
    match named(ContextKind::SuggestedValue) {
        (0, _) => {}
        (_, names) => tips.push(say::typed_similar_value(names)),
    }
    if let Some(ContextValue::StyledStrs(others)) = error.get(ContextKind::Suggested) {
        tips.extend(others.iter().map(|other| reworded(&other.to_string(), &styles)));
    }
    tips
}

/// A tip that clap gives as a sentence: its parts stand between quotation marks.
fn reworded(tip: &str, styles: &Styles) -> Said {
    let good = |text: &str| format!("{0}{text}{0:#}", styles.get_valid());
    let bad = |text: &str| format!("{0}{text}{0:#}", styles.get_invalid());
    let parts: Vec<&str> = tip.split('\'').collect();
    match parts.as_slice() {
        ["to pass ", value, " as a value, use ", words, ""] => say::typed_as_value(bad(value), good(words)),
        ["", words, " exists"] => say::typed_elsewhere(good(words)),
        ["subcommand ", command, " exists; to use it, remove the ", dashes, " before it"] => {
            say::typed_behind_dashes(good(command), bad(dashes))
        }
        _ => tip.into(),
    }
}

fn string<F: ErrorFormatter>(error: &Error<F>, kind: ContextKind) -> Option<&str> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text),
        _ => None,
    }
}

fn strings<F: ErrorFormatter>(error: &Error<F>, kind: ContextKind) -> &[String] {
    match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts,
        _ => &[],
    }
}

fn coloured(names: &[String], styles: &Styles) -> Vec<String> {
    names.iter().map(|name| format!("{0}{name}{0:#}", styles.get_valid())).collect()
}
