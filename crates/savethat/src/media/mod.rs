//! 4 · Which files, which variant first and which next, and what a file is called. Pure.

mod choose;
mod document;
mod format;
mod language;
mod name;
mod safe;
mod template;

pub use choose::{Quality, order};
pub use document::document;
pub use format::Format;
pub use language::languages;
pub use name::{archive_name, file_name, file_name_beside};
pub use template::{Template, TemplateError};
