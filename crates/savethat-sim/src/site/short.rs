//! Short links.

use crate::content::hex;
use crate::reply::Reply;
use crate::world::{ShortTarget, World};

/// Where a dead code leads.
const DEAD: &str = "https://www.tiktok.com/?_r=1";

/// 301, with the sharer's traces in the query as the real ones have them.
pub(crate) fn answer(world: &mut World, code: &str) -> Reply {
    let Some(target) = world.shorts.get(code).cloned() else {
        return Reply::redirect(301, DEAD).note("dead short link");
    };
    let location = match target {
        ShortTarget::Post(id) => post(world, id, code, true),
        ShortTarget::PostNoHandle(id) => post(world, id, code, false),
        ShortTarget::Profile(handle) => {
            format!("https://www.tiktok.com/@{handle}?{}", traces(world, code, "share_scene=1"))
        }
        ShortTarget::Invite => format!(
            "https://www.tiktok.com/ug/incentive/share/coin?{}",
            traces(world, code, "invite_code=SIM42&scene=referral")
        ),
        ShortTarget::Login => "https://www.tiktok.com/login?lang=en&redirect_url=sim".to_owned(),
        ShortTarget::Short(host, next) => host.link(&next),
        ShortTarget::Address(address) => address,
    };
    Reply::redirect(301, &location)
}

fn post(world: &World, id: u64, code: &str, with_handle: bool) -> String {
    let Some(post) = world.posts.get(&id) else { return DEAD.to_owned() };
    let mut link = world.link(id).replace("/photo/", "/video/");
    if !with_handle {
        link = format!("https://www.tiktok.com/@/video/{id}");
    }
    let kind = match (post.story, post.is_photos()) {
        (true, _) => "aweme_type=40&story_type=1".to_owned(),
        (false, true) => format!("aweme_type=150&pic_cnt={}", post.originals().len()),
        (false, false) => "aweme_type=0".to_owned(),
    };
    let link = format!("{link}?{kind}&{}", traces(world, code, &format!("share_item_id={id}")));
    format!("{link}&share_author_id={}", post.author)
}

/// What identifies the sharer: none of it may ever be kept.
fn traces(world: &World, code: &str, more: &str) -> String {
    let seed = hex(&world.ledger.sign(&format!("sharer|{code}")));
    format!(
        "_d=secCgYIASAHKAESPgo8{}&_r=1&_t=ZM-{}&checksum={}&lang=en&sec_user_id=MS4wLjABAAAA{seed}\
         &share_app_id=1233&share_link_id={}-{}-4{}-8{}-{}&sharer_language=en&social_share_type=14&source=h5_m\
         &timestamp={}&u_code={}&ug_btm=b8727%2Cb0&user_id=69{}&utm_campaign=client_share&utm_medium=android\
         &utm_source=copy&{more}",
        &seed[..24],
        &seed[24..34],
        &seed[..64],
        &seed[..8],
        &seed[8..12],
        &seed[13..16],
        &seed[17..20],
        &seed[20..32],
        world.now().as_second(),
        &seed[32..46],
        u64::from_str_radix(&seed[48..62], 16).unwrap_or(0) % 100_000_000_000_000_000,
    )
}
