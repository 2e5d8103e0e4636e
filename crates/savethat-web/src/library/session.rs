//! Signing in and out.

use axum::http::HeaderValue;
use savethat_words::say;

use super::{
    Library, Owner,
    owner::{SESSION, key_of, set},
};
use crate::{app::Web, door::Visitor, problem::Problem};

/// Sets the password with a word of the log, and lets this browser in: what to tell it.
///
/// # Errors
/// The word is no, or no more, one that may; the password is too short.
pub(crate) async fn begin(
    web: &Web,
    word: &str,
    password: &str,
    visitor: &Visitor,
) -> Result<HeaderValue, Problem> {
    let library = Library::of(web)?;
    visitor.may_guess()?;
    let word = key_of(word.trim());
    let wrong = || Problem::refused_form(say::entrance_wrong_word(), say::entrance_wrong_word_hint());
    // Before the costly part, which is for those alone who were invited.
    if !library.store.invited(&word, web.cx.clock.now()).await? {
        visitor.guessed();
        return Err(wrong());
    }
    let hash = library.passwords.hash(password, &web.cx).await?;
    if !library.store.own(&word, web.cx.clock.now(), &hash).await? {
        return Err(wrong());
    }
    tracing::info!("The owner has set a password.");
    let_in(web, library, &hash, visitor).await?.ok_or_else(Problem::internal)
}

/// Lets this browser in with the password: what to tell it.
///
/// # Errors
/// `key_refused` where it is wrong.
pub(crate) async fn enter(web: &Web, password: &str, visitor: &Visitor) -> Result<HeaderValue, Problem> {
    let library = Library::of(web)?;
    visitor.may_guess()?;
    let wrong = || Problem::key_refused(say::entrance_wrong_password(), say::entrance_wrong_password_hint());
    let Some(hash) = library.store.password().await? else { return Err(wrong()) };
    if !library.passwords.is(&hash, password).await? {
        visitor.guessed();
        return Err(wrong());
    }
    let_in(web, library, &hash, visitor).await?.ok_or_else(wrong)
}

/// Sets a new password: all other browsers are let in no more.
///
/// # Errors
/// The old one is wrong, or the new one too short.
pub(crate) async fn change(
    web: &Web,
    old: &str,
    new: &str,
    visitor: &Visitor,
) -> Result<HeaderValue, Problem> {
    let library = Library::of(web)?;
    visitor.may_guess()?;
    let wrong =
        || Problem::key_refused(say::entrance_wrong_old_password(), say::entrance_wrong_old_password_hint());
    let Some(hash) = library.store.password().await? else { return Err(wrong()) };
    if !library.passwords.is(&hash, old).await? {
        visitor.guessed();
        return Err(wrong());
    }
    let fresh = library.passwords.hash(new, &web.cx).await?;
    if !library.store.change(&hash, web.cx.clock.now(), &fresh).await? {
        return Err(wrong());
    }
    let_in(web, library, &fresh, visitor).await?.ok_or_else(Problem::internal)
}

/// This browser is let in no more: what to tell it.
///
/// # Errors
/// The library is in trouble.
pub(crate) async fn leave(web: &Web, owner: &Owner, visitor: &Visitor) -> Result<HeaderValue, Problem> {
    Library::of(web)?.store.leave(&owner.session).await?;
    Ok(set(None, visitor.from.encrypted))
}

/// `None`: the password was changed meanwhile.
async fn let_in(
    web: &Web,
    library: &Library,
    hash: &str,
    visitor: &Visitor,
) -> Result<Option<HeaderValue>, Problem> {
    // Twice 128 bits: it opens the door for a season.
    let cookie = format!("{}{}", web.cx.chance.id(), web.cx.chance.id());
    let now = web.cx.clock.now();
    let entered = library.store.enter(hash, &key_of(&cookie), now, now + SESSION).await?;
    Ok(entered.then(|| set(Some(&cookie), visitor.from.encrypted)))
}
