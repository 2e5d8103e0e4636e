//! How far each of those who want to be told is.

use super::{Base, dialect, row};
use crate::{
    store::{Result, StoreError, Told},
    tell::{Delivery, Progress},
};
use async_trait::async_trait;

#[async_trait]
impl Told for Base {
    async fn follow(&self, targets: &[String]) -> Result<()> {
        let list =
            serde_json::to_string(targets).map_err(|error| StoreError::Unreadable(error.to_string()))?;
        let mut step = self.begin().await?;
        for statement in [dialect::UNFOLLOW, dialect::FOLLOW] {
            sqlx::query(statement).bind(&list).execute(&mut *step).await?;
        }
        step.commit().await?;
        Ok(())
    }

    async fn told(&self, target: &str) -> Result<Option<Progress>> {
        let row = sqlx::query("SELECT * FROM told WHERE target = $1")
            .bind(target)
            .fetch_optional(&self.read)
            .await?;
        row.as_ref().map(row::progress).transpose()
    }

    async fn deliver(&self, target: &str, delivery: &Delivery) -> Result<bool> {
        let written = sqlx::query(
            "UPDATE told SET delivery = $1, until = $2, made = $3, tries = $4, due = $5
             WHERE target = $6 AND (delivery = $1 OR (delivery IS NULL AND seq < $2))",
        )
        .bind(&delivery.id)
        .bind(delivery.until)
        .bind(delivery.made.as_millisecond())
        .bind(i64::from(delivery.tries))
        .bind(delivery.due.as_millisecond())
        .bind(target)
        .execute(&self.write)
        .await?;
        Ok(written.rows_affected() == 1)
    }

    async fn delivered(&self, target: &str, id: &str) -> Result<bool> {
        let moved = sqlx::query(
            "UPDATE told SET seq = until, delivery = NULL, until = NULL, made = NULL, tries = NULL, due = NULL
             WHERE target = $1 AND delivery = $2",
        )
        .bind(target)
        .bind(id)
        .execute(&self.write)
        .await?;
        Ok(moved.rows_affected() == 1)
    }
}
