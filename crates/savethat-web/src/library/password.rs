//! The owner's password: argon2id (RFC 9106), in the cost that OWASP names as the least (2025): 19 MiB, two passes, one lane.

use std::sync::Arc;

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString},
};
use savethat::context::Context;
use savethat_words::say;
use tokio::sync::Semaphore;

use crate::problem::Problem;

/// In KiB.
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;
/// Those that are computed at the same time: each takes [`MEMORY`].
const AT_ONCE: usize = 2;
/// In characters.
pub(crate) const SHORTEST: usize = 10;
/// In bytes: no hash is asked for more.
const LONGEST: usize = 1_024;

/// Computes and compares.
#[derive(Clone, Debug)]
pub(super) struct Passwords(Arc<Semaphore>);

impl Default for Passwords {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

impl Passwords {
    /// A PHC string of a new password.
    ///
    /// # Errors
    /// A sentence where it is too short or too long.
    pub(super) async fn hash(&self, password: &str, cx: &Context) -> Result<String, Problem> {
        if password.chars().count() < SHORTEST {
            let (sentence, hint) = (say::entrance_too_short(SHORTEST), say::entrance_too_short_hint());
            return Err(Problem::refused_form(sentence, hint));
        }
        if password.len() > LONGEST {
            let (sentence, hint) = (say::entrance_too_long(), say::entrance_too_long_hint(LONGEST));
            return Err(Problem::refused_form(sentence, hint));
        }
        let mut salt = [0; 16];
        cx.chance.fill(&mut salt);
        let password = password.to_owned();
        self.work(move |argon| {
            let salt = SaltString::encode_b64(&salt).ok()?;
            argon.hash_password(password.as_bytes(), &salt).ok().map(|hash| hash.to_string())
        })
        .await?
        .ok_or_else(Problem::internal)
    }

    /// Whether `said` is the password that `hash` is of.
    pub(super) async fn is(&self, hash: &str, said: &str) -> Result<bool, Problem> {
        if said.len() > LONGEST {
            return Ok(false);
        }
        let (hash, said) = (hash.to_owned(), said.to_owned());
        self.work(move |argon| {
            PasswordHash::new(&hash).is_ok_and(|hash| argon.verify_password(said.as_bytes(), &hash).is_ok())
        })
        .await
    }

    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(Argon2<'_>) -> T + Send + 'static,
    ) -> Result<T, Problem> {
        // Whoever guesses waits behind the others who guess.
        let turn = self.0.clone().acquire_owned().await.map_err(|_never| Problem::internal())?;
        let params = Params::new(MEMORY, PASSES, 1, None).map_err(|_never| Problem::internal())?;
        tokio::task::spawn_blocking(move || {
            let _turn = turn;
            work(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
        })
        .await
        .map_err(|_crash| Problem::internal())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_known_by_its_hash_alone() {
        let (passwords, cx) = (Passwords::default(), Context::system());
        let hash = passwords.hash("correct horse battery", &cx).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(passwords.is(&hash, "correct horse battery").await.unwrap());
        assert!(!passwords.is(&hash, "correct horse batterY").await.unwrap());
        assert!(!passwords.is(&hash, &"x".repeat(5_000)).await.unwrap());
        assert!(!passwords.is("no hash", "correct horse battery").await.unwrap());
        let again = passwords.hash("correct horse battery", &cx).await.unwrap();
        assert_ne!(hash, again, "each has its own salt");
    }

    #[tokio::test]
    async fn a_short_or_an_endless_one_is_refused() {
        let (passwords, cx) = (Passwords::default(), Context::system());
        for password in ["", "ninechars", &"x".repeat(1_025)] {
            let problem = passwords.hash(password, &cx).await.unwrap_err();
            assert_eq!(problem.code(), "bad_request");
        }
        passwords.hash("ten chars!", &cx).await.unwrap();
    }
}
