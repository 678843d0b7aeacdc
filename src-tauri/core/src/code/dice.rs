//! Choices for tests: any, and the same each time.

pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit.max(1)
    }

    /// So many of these lines, one behind the other.
    pub(super) fn text(&mut self, lines: &[&str], count: usize) -> String {
        (0..count).map(|_| lines[self.below(lines.len())]).collect()
    }
}
