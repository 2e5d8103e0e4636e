//! The steps behind a link: a proof of work, each way in, the first bytes of the file.

use savethat::{
    context::Context,
    failure::{Code, Failure},
    probe::{Probed, Sample},
    save::Saver,
    source::{Link, tiktok::Examination},
};
use savethat_words::{Said, say};

use super::Step;

/// The steps, and the page to write down, where one came: the first without a post, else the first.
#[derive(Debug, Default)]
pub(super) struct Examined {
    pub(super) steps: Vec<Step>,
    pub(super) page: Option<String>,
}

/// Goes as far as it can; without a link there is nothing behind it to look at.
pub(super) async fn examine(saver: &Saver, link: Option<&Link>, cx: &Context) -> Examined {
    let Some(link) = link else {
        let steps = ["challenge", "page", "media"].map(|name| Step::skipped(name, say::doctor_no_link()));
        return Examined { steps: steps.into(), page: None };
    };
    match saver.probe.look(link, cx).await {
        Ok(probed) => seen(&probed),
        Err(failure) => Examined { steps: vec![Step::failed("page", failure)], page: None },
    }
}

fn seen(probed: &Probed) -> Examined {
    let ways = &probed.ways;
    let found = ways.iter().any(|way| way.post.is_ok());
    let mut steps = vec![challenge(ways)];
    steps.extend(ways.iter().map(|examined| way(examined, found)));
    steps.push(probed.media.as_ref().map_or_else(|| Step::skipped("media", say::doctor_no_post()), media));
    let pages = || ways.iter().filter_map(|way| Some((way.answer.as_ref()?, way.post.is_ok())));
    let worth = pages().find(|(_, found)| !found).or_else(|| pages().next());
    let page = worth.map(|(answer, _)| String::from_utf8_lossy(&answer.body).into_owned());
    Examined { steps, page }
}

fn challenge(ways: &[Examination]) -> Step {
    let challenged = |way: &&Examination| way.answer.as_ref().is_some_and(|answer| answer.challenged);
    let names: Vec<&str> = ways.iter().filter(challenged).map(|way| way.rung.name()).collect();
    match names.as_slice() {
        [] if ways.iter().all(|way| way.answer.is_none()) => {
            Step::skipped("challenge", say::doctor_no_page())
        }
        [] => Step::said("challenge", say::doctor_no_challenge()),
        names => Step::said("challenge", say::doctor_challenge(names.join(", "))),
    }
}

/// `found` where some way has the post: then this one is not needed.
fn way(way: &Examination, found: bool) -> Step {
    let name = way.rung.name();
    let answer = way.answer.as_ref();
    let said =
        answer.map(|answer| say::doctor_answer(answer.status.to_string(), answer.body.len().to_string()));
    let step = match &way.post {
        Ok(_) => {
            let place = answer.and_then(|answer| answer.place);
            let found = place.map_or_else(say::doctor_found, say::doctor_found_in);
            Step::said(name, said.map_or(found.clone(), |answer| say::doctor_answer_found(answer, found)))
        }
        Err(failure) if found => Step::spare(name, with_answer(failure, said)),
        Err(failure) => Step::failed(name, with_answer(failure, said)),
    };
    step.in_time(way.took)
}

fn with_answer(failure: &Failure, answer: Option<Said>) -> Failure {
    let failure = for_the_doctor(failure);
    match answer {
        Some(answer) => failure.clone().with_detail(say::reason_with_answer(failure.detail(), answer)),
        None => failure,
    }
}

/// The table's own next step is often to call the doctor.
fn for_the_doctor(failure: &Failure) -> Failure {
    let hint = match failure.code() {
        Code::SiteRefused => say::doctor_refused_hint(),
        Code::SiteUnreachable => say::doctor_unreachable_hint(),
        _ => return failure.clone(),
    };
    failure.clone().with_hint(hint)
}

fn media(sample: &Sample) -> Step {
    let step = match &sample.seen {
        Ok((format, Some(length))) => {
            Step::said("media", say::doctor_media(format.mime(), length.to_string()))
        }
        Ok((format, None)) => Step::said("media", say::doctor_media_endless(format.mime())),
        Err(failure) => Step::failed("media", for_the_doctor(failure)),
    };
    step.in_time(sample.took)
}
