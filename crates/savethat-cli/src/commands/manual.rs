//! `savethat completions` and `savethat man`: made of what may be typed, so that they never lag behind it.

use anyhow::{Context as _, Result};
use clap::Args;
use clap_complete::Shell;
use savethat_words::say;

use crate::{help, output, status::Status};

#[derive(Args, Debug)]
pub(crate) struct Completions {
    /// The shell that is to complete
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(self) -> Result<Status> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut help::command(), "savethat", &mut script);
        output::data(String::from_utf8(script)?.trim_end())?;
        Ok(Status::OK)
    }
}

/// The manual page, in roff: the program, then each command with its flags.
pub(crate) fn man() -> Result<Status> {
    let mut page = Vec::new();
    let unwritten = say::command_no_manual;
    let mut whole = help::command();
    whole.build();
    let all = clap_mangen::Man::new(whole.clone());
    all.render(&mut page).with_context(unwritten)?;
    for command in whole.get_subcommands().filter(|command| !command.is_hide_set()) {
        let one = clap_mangen::Man::new(command.clone());
        page.extend_from_slice(
            format!(".SH \"SAVETHAT {}\"\n", command.get_name().to_uppercase()).as_bytes(),
        );
        for render in
            [clap_mangen::Man::render_description_section, clap_mangen::Man::render_synopsis_section]
        {
            let mut section = Vec::new();
            render(&one, &mut section).with_context(unwritten)?;
            page.extend_from_slice(&below(&section));
        }
        let mut section = Vec::new();
        one.render_options_section(&mut section).with_context(unwritten)?;
        page.extend_from_slice(&below(&section));
    }
    output::data(help::man(&String::from_utf8(page)?).trim_end())?;
    Ok(Status::OK)
}

/// A section of a command is one level below that of the program.
fn below(section: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(section).replace("\n.SH ", "\n.SS ").replacen(".SH ", ".SS ", 1).into_bytes()
}
