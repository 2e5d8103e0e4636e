//! The whole binary as a child process, against the simulated site in this one.
//!
//! The program is brought to the site as to any other: by `HTTPS_PROXY` and `SSL_CERT_FILE` alone.

mod http;
mod owner;
mod process;
mod site;

mod archive;
mod bad_input;
mod book;
mod broken;
mod browser;
mod crowd;
mod demo;
mod disk;
mod doctor;
mod door;
mod examples;
mod exporting;
mod full;
mod get;
mod gone;
mod hostile;
mod importing;
mod keeping;
mod kills;
mod made;
mod many;
mod media;
mod nearby;
mod notify;
mod packaging;
mod pages;
mod pieces;
mod saves;
mod scenarios;
mod serve;
mod statuses;
mod visitor;
mod watch;
mod withheld;
mod zip;
mod zipped;
