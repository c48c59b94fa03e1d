//! Texts and numbers → numbers that look like chance, and are the same each time.

/// Where numbers begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seed(u64);

impl Seed {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The seed of a part that has a name (FNV-1a).
    pub(super) fn with(self, text: &str) -> Self {
        let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self(text.bytes().fold(self.number() ^ 0xcbf2_9ce4_8422_2325, step))
    }

    /// The seed of a part that has a number.
    pub(super) fn at(self, index: usize) -> Self {
        Self(self.number().wrapping_add(index as u64))
    }

    /// A number (the last step of `SplitMix64`).
    pub(super) fn number(self) -> u64 {
        let mut z = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`, which is not 0.
    pub(super) fn below(self, end: u64) -> u64 {
        self.number() % end.max(1)
    }

    /// One of some things.
    pub(super) fn pick<T: Copy>(self, things: &[T]) -> Option<T> {
        let index = usize::try_from(self.below(things.len() as u64)).ok()?;
        things.get(index).copied()
    }
}
