//! The single test binary: every integration test is a module of it, so that the
//! crate is linked once.

mod api;
mod articles;
mod cases;
mod cli;
mod marked;
mod properties;
mod scaling;
