//! Numbers as Korean text writes them.
