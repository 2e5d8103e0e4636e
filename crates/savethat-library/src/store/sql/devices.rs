//! Devices that are told, and the key that they know this server by.

use async_trait::async_trait;
use sqlx::Row as _;

use super::{Base, row};
use crate::{
    store::{Devices, Result},
    tell::{Device, Subscription},
};

#[async_trait]
impl Devices for Base {
    async fn push_key(&self, fresh: &[u8; 32]) -> Result<Vec<u8>> {
        let mut step = self.begin().await?;
        sqlx::query("INSERT INTO push_key (one, private) VALUES (1, $1) ON CONFLICT DO NOTHING")
            .bind(fresh.as_slice())
            .execute(&mut *step)
            .await?;
        let key = sqlx::query("SELECT private FROM push_key").fetch_one(&mut *step).await?.try_get(0)?;
        step.commit().await?;
        Ok(key)
    }

    async fn add_device(&self, device: &Device, most: u32) -> Result<bool> {
        let id = device.id();
        let mut step = self.begin().await?;
        let others: i64 = sqlx::query("SELECT count(*) FROM devices WHERE id <> $1")
            .bind(&id)
            .fetch_one(&mut *step)
            .await?
            .try_get(0)?;
        if others >= i64::from(most) {
            return Ok(false);
        }
        sqlx::query(
            "INSERT INTO devices (id, name, endpoint, p256dh, auth, language, origin, made) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, p256dh = excluded.p256dh, auth = excluded.auth,
             language = excluded.language, origin = excluded.origin",
        )
        .bind(&id)
        .bind(&device.name)
        .bind(device.subscription.endpoint().as_str())
        .bind(device.subscription.p256dh())
        .bind(device.subscription.auth().as_slice())
        .bind(device.tongue.tag())
        .bind(device.origin.as_deref().unwrap_or_default())
        .bind(device.made.as_millisecond())
        .execute(&mut *step)
        .await?;
        sqlx::query(
            "INSERT INTO told (target, seq) VALUES ($1, (SELECT coalesce(max(seq), 0) FROM events)) ON CONFLICT DO NOTHING",
        )
        .bind(&id)
        .execute(&mut *step)
        .await?;
        step.commit().await?;
        Ok(true)
    }

    async fn move_device(&self, id: &str, to: &Subscription) -> Result<Option<Device>> {
        let new = to.id();
        let mut step = self.begin().await?;
        let found = sqlx::query("SELECT count(*) FROM devices WHERE id = $1 OR id = $2").bind(id).bind(&new);
        let both = id != new && found.fetch_one(&mut *step).await?.try_get::<i64, _>(0)? == 2;
        if both {
            // It has told of its new endpoint already.
            for statement in ["DELETE FROM devices WHERE id = $1", "DELETE FROM told WHERE target = $1"] {
                sqlx::query(statement).bind(id).execute(&mut *step).await?;
            }
        } else {
            let moved = sqlx::query(
                "UPDATE devices SET id = $1, endpoint = $2, p256dh = $3, auth = $4 WHERE id = $5",
            )
            .bind(&new)
            .bind(to.endpoint().as_str())
            .bind(to.p256dh())
            .bind(to.auth().as_slice())
            .bind(id)
            .execute(&mut *step)
            .await?;
            if moved.rows_affected() != 1 {
                return Ok(None);
            }
            sqlx::query("UPDATE told SET target = $1 WHERE target = $2")
                .bind(&new)
                .bind(id)
                .execute(&mut *step)
                .await?;
        }
        step.commit().await?;
        self.device(&new).await
    }

    async fn devices(&self) -> Result<Vec<Device>> {
        let rows = sqlx::query("SELECT * FROM devices ORDER BY made, id").fetch_all(&self.read).await?;
        rows.iter().map(row::device).collect()
    }

    async fn device(&self, id: &str) -> Result<Option<Device>> {
        let row =
            sqlx::query("SELECT * FROM devices WHERE id = $1").bind(id).fetch_optional(&self.read).await?;
        row.as_ref().map(row::device).transpose()
    }

    async fn remove_device(&self, id: &str) -> Result<bool> {
        let mut step = self.begin().await?;
        let removed = sqlx::query("DELETE FROM devices WHERE id = $1").bind(id).execute(&mut *step).await?;
        if removed.rows_affected() == 1 {
            sqlx::query("DELETE FROM told WHERE target = $1").bind(id).execute(&mut *step).await?;
        }
        step.commit().await?;
        Ok(removed.rows_affected() == 1)
    }
}
