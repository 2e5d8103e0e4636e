//! Whose library it is.

use async_trait::async_trait;
use jiff::Timestamp;
use sqlx::Row as _;

use super::Base;
use crate::store::{Owners, Result};

#[async_trait]
impl Owners for Base {
    async fn password(&self) -> Result<Option<String>> {
        let row = sqlx::query("SELECT password FROM owner").fetch_optional(&self.read).await?;
        row.map(|row| Ok(row.try_get(0)?)).transpose()
    }

    async fn invite(&self, word: &str, now: Timestamp, until: Timestamp) -> Result<()> {
        let mut step = self.begin().await?;
        sqlx::query("DELETE FROM invitations WHERE until <= $1")
            .bind(now.as_millisecond())
            .execute(&mut *step)
            .await?;
        sqlx::query("INSERT INTO invitations (word, until) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(word)
            .bind(until.as_millisecond())
            .execute(&mut *step)
            .await?;
        step.commit().await?;
        Ok(())
    }

    async fn invited(&self, word: &str, now: Timestamp) -> Result<bool> {
        let found = sqlx::query("SELECT 1 FROM invitations WHERE word = $1 AND until > $2")
            .bind(word)
            .bind(now.as_millisecond())
            .fetch_optional(&self.read)
            .await?;
        Ok(found.is_some())
    }

    async fn own(&self, word: &str, now: Timestamp, password: &str) -> Result<bool> {
        let mut step = self.begin().await?;
        let spent = sqlx::query("DELETE FROM invitations WHERE word = $1 AND until > $2")
            .bind(word)
            .bind(now.as_millisecond())
            .execute(&mut *step)
            .await?;
        if spent.rows_affected() != 1 {
            return Ok(false);
        }
        sqlx::query(
            "INSERT INTO owner (one, password, since) VALUES (1, $1, $2)
             ON CONFLICT (one) DO UPDATE SET password = excluded.password, since = excluded.since",
        )
        .bind(password)
        .bind(now.as_millisecond())
        .execute(&mut *step)
        .await?;
        for statement in ["DELETE FROM invitations", "DELETE FROM sessions"] {
            sqlx::query(statement).execute(&mut *step).await?;
        }
        step.commit().await?;
        Ok(true)
    }

    async fn change(&self, old: &str, now: Timestamp, new: &str) -> Result<bool> {
        let mut step = self.begin().await?;
        let changed = sqlx::query("UPDATE owner SET password = $1, since = $2 WHERE password = $3")
            .bind(new)
            .bind(now.as_millisecond())
            .bind(old)
            .execute(&mut *step)
            .await?;
        if changed.rows_affected() != 1 {
            return Ok(false);
        }
        sqlx::query("DELETE FROM sessions").execute(&mut *step).await?;
        step.commit().await?;
        Ok(true)
    }

    async fn enter(&self, password: &str, cookie: &str, now: Timestamp, until: Timestamp) -> Result<bool> {
        let mut step = self.begin().await?;
        sqlx::query("DELETE FROM sessions WHERE until <= $1")
            .bind(now.as_millisecond())
            .execute(&mut *step)
            .await?;
        // Who signs in while the password is changed elsewhere has signed in with the old one.
        let entered = sqlx::query(
            "INSERT INTO sessions (cookie, begun, until)
             SELECT $1, $2, $3 WHERE EXISTS (SELECT 1 FROM owner WHERE password = $4)",
        )
        .bind(cookie)
        .bind(now.as_millisecond())
        .bind(until.as_millisecond())
        .bind(password)
        .execute(&mut *step)
        .await?;
        step.commit().await?;
        Ok(entered.rows_affected() == 1)
    }

    async fn inside(&self, cookie: &str, now: Timestamp) -> Result<bool> {
        let found = sqlx::query("SELECT 1 FROM sessions WHERE cookie = $1 AND until > $2")
            .bind(cookie)
            .bind(now.as_millisecond())
            .fetch_optional(&self.read)
            .await?;
        Ok(found.is_some())
    }

    async fn leave(&self, cookie: &str) -> Result<()> {
        sqlx::query("DELETE FROM sessions WHERE cookie = $1").bind(cookie).execute(&self.write).await?;
        Ok(())
    }
}
