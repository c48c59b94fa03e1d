//! Tables of JSON texts, with the values that are read from them and the drift that is reported.

use sample_client::json::{Decode, Decoder};

/// Reads `text`; gives the value as `Debug` shows it, and the drift as `kind pointer found`.
pub fn read<T: Decode + std::fmt::Debug>(text: &str) -> (String, Vec<String>) {
    let mut d = Decoder::new("test", text);
    let value = d.root::<T>();
    let drift = match d.finish() {
        Ok(drift) => drift,
        Err(syntax) => return (format!("syntax: {syntax}"), Vec::new()),
    };
    let shown = drift.iter().map(|one| format!("{} {} {}", one.kind.as_str(), one.pointer, one.found)).collect();
    (value.map_or("mismatch".into(), |value| format!("{value:?}")), shown)
}

macro_rules! table {
    ($($name:ident: $type:ty { $($text:expr => $value:expr, [$($drift:expr),*];)* })*) => {$(
        #[test]
        fn $name() {
            $(
                let (value, drift) = crate::reading::read::<$type>($text);
                assert_eq!((value.as_str(), drift), ($value, vec![$(($drift).to_string()),*] as Vec<String>), "{}", $text);
            )*
        }
    )*};
}
