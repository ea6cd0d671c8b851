//! Putting things in order with one sort for all. Every call of the library's sorts
//! brings another copy of them into the browser, some kilobytes each.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// The items in order; equal ones stay as they were.
pub fn ordered<T>(items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let order = places(items.len(), &|a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    let taken = order.into_iter().filter_map(|n| items.get_mut(n)?.take());
    taken.collect()
}

/// Which item comes where. A heap of the library's is the smallest of its sorts.
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let all: Vec<Place<'_>> = (0..count).map(|n| Place { n, compare }).collect();
    let ordered = BinaryHeap::from(all).into_sorted_vec();
    ordered.into_iter().map(|place| place.n).collect()
}

struct Place<'a> {
    n: usize,
    compare: &'a dyn Fn(usize, usize) -> Ordering,
}

impl Ord for Place<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.compare)(self.n, other.n).then(self.n.cmp(&other.n))
    }
}

impl PartialOrd for Place<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Place<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.n == other.n
    }
}

impl Eq for Place<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_keep_their_places() {
        let items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (0, 'e')];
        let ordered = ordered(items, |a, b| a.0.cmp(&b.0));
        assert_eq!(ordered, [(0, 'e'), (1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}
