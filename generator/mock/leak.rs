//! Values → values that live as long as the process.

/// A text for the life of the process.
pub(super) fn text(text: &str) -> &'static str {
    Box::leak(text.into())
}

/// A value for the life of the process.
pub(super) fn value<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// A list for the life of the process.
pub(super) fn list<T>(items: impl IntoIterator<Item = T>) -> &'static [T] {
    Box::leak(items.into_iter().collect())
}
