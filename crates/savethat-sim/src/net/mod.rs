//! How the site is reached: a CONNECT listener (or none), TLS behind it, HTTP/1.1 or HTTP/2 inside.

pub(crate) mod body;
pub(crate) mod ca;
pub(crate) mod direct;
pub(crate) mod proxy;
pub(crate) mod serve;
