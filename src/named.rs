//! Enums whose variants have a name: one table for the names, `Display`, `FromStr` and `ALL`.

/// Makes an enum whose variants have a name in the contract.
macro_rules! named {
    ($(#[$meta:meta])* $type:ident: $($(#[$doc:meta])* $variant:ident $name:literal)+) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$doc])* $variant,)+
        }

        impl $type {
            /// Every one, in the order of the documentation. A slice, so that one more is no new type.
            pub const ALL: &'static [$type] = &[$($type::$variant,)+];

            #[doc = concat!("The name that the JSON uses: ", $("`", $name, "` ",)+ ".")]
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($type::$variant => $name,)+ }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $type {
            type Err = crate::ParseError;

            fn from_str(s: &str) -> Result<Self, Self::Err> {
                ($type::ALL.iter().copied())
                    .find(|known| known.as_str() == s)
                    .ok_or_else(|| crate::ParseError::new(s, 0, concat!("not one of", $(" ", $name,)+)))
            }
        }
    };
}
pub(crate) use named;
