//! A table whose keys never name what took the place of what they named.

#![forbid(unsafe_code)]

use slab::Slab;

/// Where something is stored, and which of the things that were ever stored there it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    /// The place.
    pub(crate) index: u32,
    /// Counts the things that were stored in this place.
    pub(crate) generation: u32,
}

/// Things under keys.
#[derive(Debug)]
pub(crate) struct Table<T> {
    slots: Slab<T>,
    /// By index: the generation of what is stored there, or of what will be next.
    generations: Vec<u32>,
}

impl<T> Table<T> {
    /// A table with nothing in it.
    pub(crate) const fn new() -> Self {
        Self {
            slots: Slab::new(),
            generations: Vec::new(),
        }
    }

    /// How many things are stored.
    pub(crate) fn len(&self) -> usize {
        self.slots.len()
    }

    /// Stores `thing`.
    pub(crate) fn insert(&mut self, thing: T) -> Key {
        let place = self.slots.insert(thing);
        if place == self.generations.len() {
            self.generations.push(0);
        }
        let generation = self.generations.get(place).copied().unwrap_or_default();
        let index = u32::try_from(place).unwrap_or(u32::MAX);
        Key { index, generation }
    }

    /// What is stored under `key`.
    pub(crate) fn get(&self, key: Key) -> Option<&T> {
        self.at(key.index)
            .and_then(|(found, thing)| (found == key).then_some(thing))
    }

    /// What is stored under `key`, to change it.
    pub(crate) fn get_mut(&mut self, key: Key) -> Option<&mut T> {
        let place = usize::try_from(key.index).ok()?;
        if *self.generations.get(place)? != key.generation {
            return None;
        }
        self.slots.get_mut(place)
    }

    /// What is stored at `index`, with its key.
    pub(crate) fn at(&self, index: u32) -> Option<(Key, &T)> {
        let place = usize::try_from(index).ok()?;
        let generation = *self.generations.get(place)?;
        let thing = self.slots.get(place)?;
        Some((Key { index, generation }, thing))
    }

    /// Takes out what is stored under `key`, which from now on names nothing.
    pub(crate) fn remove(&mut self, key: Key) -> Option<T> {
        let place = usize::try_from(key.index).ok()?;
        let generation = self.generations.get_mut(place)?;
        if *generation != key.generation {
            return None;
        }
        let thing = self.slots.try_remove(place)?;
        *generation = generation.wrapping_add(1);
        Some(thing)
    }

    /// Everything that is stored, with its keys.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (Key, &T)> {
        self.slots.iter().filter_map(|(place, thing)| {
            let generation = *self.generations.get(place)?;
            let index = u32::try_from(place).ok()?;
            Some((Key { index, generation }, thing))
        })
    }

    /// Everything that is stored, to change it.
    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.slots.iter_mut().map(|(_, thing)| thing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stale_key_names_nothing() {
        let mut table = Table::new();
        let old = table.insert("old");
        assert_eq!(table.remove(old), Some("old"));
        assert_eq!(table.remove(old), None);
        let new = table.insert("new");
        assert_eq!(new.index, old.index);
        assert_eq!(table.get(old), None);
        assert_eq!(table.get_mut(old), None);
        assert_eq!(table.remove(old), None);
        assert_eq!(table.get(new), Some(&"new"));
        assert_eq!(table.len(), 1);
    }
}
