//! `-o`: where files go.

use std::path::{Path, PathBuf};

use savethat::{
    media::{Template, TemplateError},
    sink::Folder,
};
use savethat_words::say;

use crate::status::Usage;

/// A folder, and below it names by a template.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    folder: PathBuf,
    template: Option<Template>,
}

impl Target {
    /// Reads `-o`. With a `{` it is a template: what stands before the first `{`, up to its last `/`, is the folder,
    /// so that only the person who typed it can lead out of the current one, and never a caption.
    ///
    /// # Errors
    /// A sentence about the template.
    pub(crate) fn parse(given: Option<&Path>) -> Result<Self, Usage> {
        let Some(given) = given else { return Ok(Self { folder: ".".into(), template: None }) };
        let Some(text) = given.to_str().filter(|text| text.contains('{')) else {
            if given.as_os_str().is_empty() {
                return Err(Usage(say::command_output_empty()));
            }
            return Ok(Self { folder: given.to_owned(), template: None });
        };
        let (folder, template) = split(text);
        let template = Template::parse(template).map_err(|TemplateError(sentence)| Usage(sentence))?;
        Ok(Self { folder: folder.into(), template: Some(template) })
    }

    /// The sink. Makes nothing before there is something to keep.
    pub(crate) fn sink(self, sidecars: bool) -> Folder {
        let folder = Folder::new(self.folder, self.template);
        if sidecars { folder.with_sidecars() } else { folder }
    }
}

fn split(text: &str) -> (&str, &str) {
    let literal = text.find('{').unwrap_or(text.len());
    match text[..literal].rfind(std::path::is_separator) {
        Some(0) => ("/", &text[1..]),
        Some(slash) => (&text[..slash], &text[slash + 1..]),
        None => (".", text),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("{handle}/{id}.{ext}", ".", "{handle}/{id}.{ext}")]
    #[case("out/{id}.{ext}", "out", "{id}.{ext}")]
    #[case("../a/b_{id}.{ext}", "../a", "b_{id}.{ext}")]
    #[case("/{id}.{ext}", "/", "{id}.{ext}")]
    fn the_folder_is_what_stands_before_the_first_brace(
        #[case] given: &str,
        #[case] folder: &str,
        #[case] template: &str,
    ) {
        assert_eq!(split(given), (folder, template));
    }
}
