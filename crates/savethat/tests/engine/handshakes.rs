//! TLS that does not come about, with the page as it should be: never a file, and nobody is asked without TLS.

use rstest::rstest;
use savethat::failure::Code;

use crate::{clock, house::House};

#[rstest]
#[case::of_another_name("tls-name")]
#[case::of_nobody_known("tls-unknown")]
#[case::of_the_past("tls-expired")]
#[case::hung_up("tls-closed")]
#[tokio::test]
async fn without_tls_there_is_no_file(#[case] name: &str) {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    let scenario = house.scenario(name);
    let failure = house.save(&scenario.link).await.expect("found").remove(0).expect_err("no TLS");
    assert_eq!(failure.code(), Code::SiteUnreachable);
    assert!(failure.detail().to_string().contains("showed the post"), "{}", failure.detail());
    assert_eq!(house.names(), [""; 0]);
    assert_eq!(house.sim.media_hits(scenario.id.expect("a post")), 0);
    let tried = house.sim.count(|hit| hit.method == "TLS");
    assert!((2..=12).contains(&tried), "{tried} connections");
}
