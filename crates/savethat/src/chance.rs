//! Randomness, passed in: for jitter between tries and for ids that nobody can guess.

use std::{fmt, sync::Mutex};

use ring::rand::{SecureRandom, SystemRandom};

/// Where randomness comes from.
pub trait Chance: Send + Sync + fmt::Debug {
    /// Fills `bytes`; unguessable in the real one.
    fn fill(&self, bytes: &mut [u8]);

    /// A number in `0..below`; 0 where `below` is 0.
    fn below(&self, below: u64) -> u64 {
        let mut bytes = [0; 8];
        self.fill(&mut bytes);
        // The bias of the remainder is below 2^-40 for the milliseconds that this is used for.
        u64::from_le_bytes(bytes).checked_rem(below).unwrap_or(0)
    }

    /// 128 bits as 32 hex digits.
    fn id(&self) -> String {
        let mut bytes = [0; 16];
        self.fill(&mut bytes);
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The operating system's own randomness.
#[derive(Clone, Debug)]
pub struct SystemChance(SystemRandom);

impl SystemChance {
    /// Ready at once.
    #[must_use]
    pub fn new() -> Self {
        Self(SystemRandom::new())
    }
}

impl Default for SystemChance {
    fn default() -> Self {
        Self::new()
    }
}

impl Chance for SystemChance {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.fill(bytes).expect("the operating system gives randomness");
    }
}

/// The same sequence for the same seed: for tests.
#[derive(Debug)]
pub struct TestChance(Mutex<u64>);

impl TestChance {
    /// A sequence of its own for each seed.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self(Mutex::new(seed))
    }
}

impl Chance for TestChance {
    fn fill(&self, bytes: &mut [u8]) {
        let mut state = self.0.lock().expect("no test panicked with the dice in its hand");
        for byte in bytes {
            // The multiplier and increment of Knuth's MMIX generator; its high bits are the good ones.
            *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = (*state >> 56) as u8;
        }
    }
}
