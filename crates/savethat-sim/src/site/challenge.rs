//! The proof-of-work page: made, and its answer judged to the letter.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use ring::digest::{SHA256, digest};

use crate::ask::Ask;
use crate::options::Options;
use crate::reply::Reply;
use crate::site::ttwid;
use crate::world::ledger::Open;
use crate::world::{Challenge, World};

/// The page that only says to wait.
pub(crate) const WAIT: &str =
    "<!DOCTYPE html> <html lang=\"en\"> <head> </head> <body> Please wait... </body> </html>";

/// The value of `rs_id`.
const RS_ID: &str = "44";

/// The challenge page, if this request has to pass one; `None` lets it through.
pub(crate) fn gate(world: &mut World, options: &Options, ask: &Ask, challenge: Challenge) -> Option<Reply> {
    let challenge = world.every_challenge.unwrap_or(challenge);
    if challenge == Challenge::None {
        return None;
    }
    if ask.cookie("ttwid").is_some_and(|ttwid| world.ledger.has_passed(ttwid)) {
        return None;
    }
    let note = match judge(world, options, ask) {
        Ok(open) if !open.forever => {
            world.ledger.pass(open.ttwid);
            return None;
        }
        Ok(_) => "challenge again",
        Err(why) => why,
    };
    Some(page(world, ask, challenge).note(note))
}

fn page(world: &mut World, ask: &Ask, challenge: Challenge) -> Reply {
    let prefix = world.ledger.fresh("challenge prefix").to_vec();
    let answer = u32::from(prefix[0]) * 7 + 11;
    let target = match challenge {
        Challenge::Unsolvable => world.ledger.fresh("no answer").to_vec(),
        _ => hash(&prefix, &answer.to_string()),
    };
    let seal = STANDARD.encode(world.ledger.fresh("challenge seal"));
    let json = format!(
        "{{\"v\":{{\"a\":\"{}\",\"b\":{},\"c\":\"{}\"}},\"s\":\"{seal}\"}}",
        STANDARD.encode(&prefix),
        world.now().as_second(),
        STANDARD.encode(&target)
    );
    let cs = STANDARD_NO_PAD.encode(&json);
    let second = (challenge == Challenge::TwoCookies)
        .then(|| ("waforiginalreid".to_owned(), crate::content::hex(&world.ledger.fresh("rs")[..16])));
    let (ttwid, is_new) = match ask.cookie("ttwid") {
        Some(ttwid) => (ttwid.to_owned(), false),
        None => (ttwid(world), true),
    };
    let rs = second.as_ref().map_or("", |(_, value)| value.as_str()).to_owned();
    let reply = Reply::html(html(&cs, &rs));
    let forever = challenge == Challenge::Forever;
    world.ledger.open.insert(seal, Open { json, prefix, target, ttwid: ttwid.clone(), second, forever });
    if is_new { reply.cookie("ttwid", &ttwid, 360) } else { reply }
}

fn html(cs: &str, rs: &str) -> String {
    let assets = "https://sf16-website-login.neutral.ttwstatic.com/obj/tiktok_web_login_static";
    format!(
        r#"<!DOCTYPE html> <html lang="en">   <head>     <link rel="icon" href="data:;base64,=" />
     <script id="slardar-config" type="application/json">       {{         "slardarClient": "SlardarWAF",
         "sdkUrl": "{assets}/slardar/fe/sdk-web/browser.sg.js",         "bid": "slardar_us_waf",
         "pid": "js-{RS_ID}",         "pluginPathPrefix": "{assets}/slardar/fe/sdk-web/plugins",
         "domain": "https://mon.tiktokv.com"       }}     </script>
     <script       src="{assets}/slardar/sdk-pre/browser.web.pre.js"       crossorigin="anonymous"     ></script>
   </head>   <body>     Please wait...     <p id="wci" class="_wafchallengeid"></p>
     <p id="cs" class="{cs}"></p>     <p id="rci" class="waforiginalreid"></p>     <p id="rs" class="{rs}"></p>
     <p id="place_hold" class="support original referer"></p>     <p id="rs_id" class="{RS_ID}"></p>
     <script       tpye="text/javascript"       src="{assets}/obj/waf-aiso/sim.js"     ></script>   </body> </html>
"#
    )
}

fn hash(prefix: &[u8], answer: &str) -> Vec<u8> {
    digest(&SHA256, &[prefix, answer.as_bytes()].concat()).as_ref().to_vec()
}

/// Judges the answer cookie. A right one is used up.
fn judge(world: &mut World, options: &Options, ask: &Ask) -> Result<Open, &'static str> {
    let cookie = ask.cookie("_wafchallengeid").ok_or("challenge")?;
    let json = STANDARD.decode(cookie).map_err(|_| "answer is not padded base64")?;
    let json = String::from_utf8(json).map_err(|_| "answer is not text")?;
    let (seal, open) = (world.ledger.open.iter())
        .find(|(seal, _)| json.contains(seal.as_str()))
        .ok_or("answer to no open challenge")?;
    let (seal, open) = (seal.clone(), open.clone());
    // The same object, its text unchanged, with `d` put last.
    let stem = &open.json[..open.json.len() - 1];
    let answer = json
        .strip_prefix(stem)
        .and_then(|rest| rest.strip_prefix(",\"d\":\""))
        .and_then(|rest| rest.strip_suffix("\"}"))
        .ok_or("answer is not the same object with d last")?;
    let answer = STANDARD.decode(answer).map_err(|_| "d is not padded base64")?;
    let answer = String::from_utf8(answer).map_err(|_| "d is not text")?;
    if !answer.bytes().all(|byte| byte.is_ascii_digit()) || hash(&open.prefix, &answer) != open.target {
        return Err("wrong answer");
    }
    if ask.cookie("ttwid") != Some(&open.ttwid) {
        return Err("earlier cookies were dropped");
    }
    if let Some((name, value)) = &open.second
        && ask.cookie(name) != Some(value)
    {
        return Err("second cookie missing");
    }
    if options.check_waforigin && ask.cookie("waforigin_id") != Some(RS_ID) {
        return Err("waforigin_id missing");
    }
    world.ledger.open.remove(&seal);
    Ok(open)
}
