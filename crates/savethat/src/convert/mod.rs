//! What is made of a proved file: its sound alone, a picture in a form that every device opens, a film of pictures.
//!
//! Nothing here asks a site. What is made is made from files that the spool has proved, is proved again by its own bytes,
//! and is handed out by the spool as any file is.

pub mod captions;
