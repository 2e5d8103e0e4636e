//! The engine of savethat: paste the link of a TikTok Story, get the original file.
//!
//! One folder for each stage, in the order of the path: link → source → post → media → fetch → spool → sink. A stage uses
//! only the stages before it; what everybody may use comes last.
//!
//! [`save::Saver`] is the front door.

// 1: pasted text to what could be meant
pub mod link;
// 2: a link to what is behind it
pub mod source;
// 3: what was found
pub mod post;
// 4: which files, which variant, which name
pub mod media;
// 5: an address to bytes, and the proof that they are whole
pub mod fetch;
// 6: bytes to a proved file, one writer and many readers
pub mod spool;
// beside the road: what is made of a proved file
pub mod convert;
// beside the road: whether it works from here
pub mod probe;
// 7: a file to where it is wanted
pub mod sink;

// The path itself, the only file that sees every stage.
pub mod save;

// For everybody: why a save failed, and how often something may be done; time, randomness and deadlines, passed in.
pub mod chance;
pub mod clock;
pub mod context;
pub mod failure;
pub mod rate;
// For everybody too: what whoever runs this has withdrawn.
pub mod withhold;
