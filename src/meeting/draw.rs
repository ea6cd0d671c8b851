//! Drawing lots: the same seed always draws the same.

/// A source of lots that follows from a seed (SplitMix64).
#[derive(Clone, Debug)]
pub struct Lots(u64);

impl Lots {
    /// Lots that follow from `seed`.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mixed(self.0)
    }

    /// Puts `items` in an order that follows from the seed (Fisher–Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for n in (1..items.len()).rev() {
            let scaled = u128::from(self.next()) * (n as u128 + 1);
            items.swap(n, (scaled >> 64) as usize);
        }
    }
}

fn mixed(n: u64) -> u64 {
    let n = (n ^ (n >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let n = (n ^ (n >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    n ^ (n >> 31)
}

/// The place of something in an order that `seed` decides, whatever else is
/// there: nothing moves when more comes in.
#[must_use]
pub fn place(seed: u64, id: uuid::Uuid) -> u64 {
    let (high, low) = id.as_u64_pair();
    mixed(mixed(seed ^ high).wrapping_add(low))
}

/// A seed that JSON carries unchanged, from random bytes.
#[must_use]
pub fn seed(bytes: [u8; 8]) -> u64 {
    u64::from_be_bytes(bytes) >> 11
}
