use rstest::rstest;
use savethat_library::{
    store::Told as _,
    tell::{MailSender, Relay, Target, Telling},
};

use crate::{
    house::{House, telling},
    mailbox::{Mailbox, Tls},
};

fn by_mail(url: &str) -> Telling {
    let from = MailSender::parse("savethat <savethat@example.org>").expect("an address");
    let relay = Relay::parse(url, &from).expect("a relay");
    Telling { relay: Some(relay), ..telling(&["mailto:ann@example.net".to_owned()]) }
}

fn header<'a>(letter: &'a str, name: &str) -> &'a str {
    letter.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_else(|| panic!("no {name} in {letter}"))
}

#[rstest]
#[case(Tls::Never, "smtp")]
#[case(Tls::AtOnce, "smtps")]
#[case(Tls::Asked, "smtp")]
#[tokio::test]
async fn a_letter_is_handed_over(#[case] tls: Tls, #[case] scheme: &str) {
    let (mut house, mailbox) = (House::new().await, Mailbox::open(tls).await);
    house.roots.clone_from(&mailbox.pem);
    house.start(&by_mail(&format!("{scheme}://ann:w%20ord@localhost:{}", mailbox.port))).await;
    house.kept("1").await;
    house.pass(30, || mailbox.letters().len() == 1).await;
    house.idle(60).await;
    let [letter] = &mailbox.letters()[..] else { panic!("one letter") };
    assert_eq!(header(letter, "From: "), "savethat <savethat@example.org>");
    assert_eq!(header(letter, "To: "), "ann@example.net");
    assert_eq!(header(letter, "Subject: "), "A Story of @alice was kept");
    assert_eq!(header(letter, "Date: "), "Sun, 22 Nov 2026 12:00:15 +0000");
    assert_eq!(header(letter, "Auto-Submitted: "), "auto-generated");
    assert!(header(letter, "Message-ID: ").ends_with("@example.org>"));
    assert!(
        letter.contains("@alice: a Story was kept.\r\nhttps://www.tiktok.com/@alice/video/1"),
        "{letter}"
    );
    let said = mailbox.said();
    assert_eq!(said.iter().filter(|line| *line == "STARTTLS").count(), usize::from(tls == Tls::Asked));
    assert!(said.contains(&"AUTH PLAIN AGFubgB3IG9yZA==".to_owned()), "{said:?}");
    assert!(said.contains(&"EHLO example.org".to_owned()), "{said:?}");
}

#[tokio::test]
async fn a_letter_goes_again_with_the_same_id_or_is_given_up() {
    let (mut house, mailbox) = (House::new().await, Mailbox::open(Tls::Never).await);
    mailbox.answer(["451 later\r\n", "250 taken\r\n", "554 never\r\n"]);
    house.start(&by_mail(&format!("smtp://localhost:{}", mailbox.port))).await;
    house.kept("1").await;
    house.pass(60, || mailbox.letters().len() == 2).await;
    house.kept("2").await;
    house.pass(60, || mailbox.letters().len() == 3).await;
    house.idle(120).await;
    let letters = mailbox.letters();
    assert_eq!(letters.len(), 3, "what is never taken is not brought again");
    assert_eq!(letters[0], letters[1]);
    assert_ne!(header(&letters[2], "Message-ID: "), header(&letters[1], "Message-ID: "));
}

#[rstest]
#[case::certificate_of_somebody_else(Tls::AtOnce, "smtps", false)]
#[case::certificate_of_somebody_else(Tls::Asked, "smtp", false)]
#[case::words_from_before(Tls::Injected, "smtp", true)]
#[tokio::test]
async fn no_letter_and_no_password_go_over_a_line_that_cannot_be_trusted(
    #[case] tls: Tls,
    #[case] scheme: &str,
    #[case] known: bool,
) {
    let (mut house, mailbox) = (House::new().await, Mailbox::open(tls).await);
    if known {
        house.roots.clone_from(&mailbox.pem);
    }
    let telling = by_mail(&format!("{scheme}://ann:word@localhost:{}", mailbox.port));
    house.start(&telling).await;
    house.kept("1").await;
    house.idle(120).await;
    assert!(mailbox.letters().is_empty());
    assert!(!mailbox.said().iter().any(|line| line.starts_with("AUTH")), "{:?}", mailbox.said());
    let target: &Target = &telling.targets[0];
    assert!(house.store.told(target.key()).await.unwrap().unwrap().delivery.is_some(), "it is still to go");
}

#[tokio::test]
async fn a_server_inside_is_not_asked_unless_that_is_meant() {
    let (mut house, mailbox) = (House::new().await, Mailbox::open(Tls::Never).await);
    let telling = by_mail(&format!("smtp://localhost:{}", mailbox.port));
    house.start(&Telling { private: false, ..telling }).await;
    house.kept("1").await;
    house.idle(60).await;
    assert!(mailbox.said().is_empty());
}
