//! Those who are told.

use std::fmt;

use super::{Device, Target};

/// Somebody who is told.
#[derive(Clone, Debug)]
pub(super) enum Who {
    /// Named in the settings.
    Target(Target),
    /// By its id: all else that there is to know of it may change.
    Device {
        /// What it is called in the library.
        id: String,
        /// The host of its push service.
        service: String,
    },
}

impl Who {
    pub(super) fn device(device: &Device) -> Self {
        Self::Device { id: device.id(), service: device.service().to_owned() }
    }

    /// What it is called in the library.
    pub(super) fn key(&self) -> &str {
        match self {
            Self::Target(target) => target.key(),
            Self::Device { id, .. } => id,
        }
    }
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Target(target) => target.fmt(f),
            Self::Device { id, service } => write!(f, "device {id:.8} of {service}"),
        }
    }
}
