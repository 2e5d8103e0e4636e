//! What may be asked for.

use utoipa::{
    ToSchema,
    openapi::{
        ObjectBuilder, RefOr, Schema,
        schema::{SchemaType, Type},
    },
};

use crate::api::many::Links;

/// Which form of a video: `compatible` plays everywhere, `best` has the most pixels, `smallest` the fewest bytes.
#[derive(ToSchema)]
#[schema(rename_all = "lowercase")]
#[expect(dead_code, reason = "read leniently; this is for the description alone")]
pub(crate) enum QualityName {
    Compatible,
    Best,
    Smallest,
}

/// The sound alone: as it is, or as MP3.
#[derive(ToSchema)]
#[schema(rename_all = "lowercase")]
#[expect(dead_code, reason = "as above")]
pub(crate) enum Audio {
    M4a,
    Mp3,
}

/// Thousands of bits a second of an MP3.
pub(crate) struct Kilobits;

impl utoipa::PartialSchema for Kilobits {
    fn schema() -> RefOr<Schema> {
        let all = savethat::convert::ALL_KILOBITS;
        ObjectBuilder::new().schema_type(SchemaType::new(Type::Integer)).enum_values(Some(all)).into()
    }
}

impl ToSchema for Kilobits {}

/// One link, or many.
#[derive(ToSchema)]
#[expect(dead_code, reason = "what reads it has one form, to say better what is wrong")]
pub(crate) enum WantedLinks {
    #[schema(title = "One")]
    One(One),
    #[schema(title = "Many")]
    Many(Many),
}

/// One link.
#[derive(ToSchema)]
#[expect(dead_code, reason = "as above")]
pub(crate) struct One {
    /// Any text with a link in it, an `@name` or the number of a post. The first link that is ours is meant.
    #[schema(example = "https://www.tiktok.com/@alice/video/7526770564367748360")]
    link: String,
}

/// Many links.
#[derive(ToSchema)]
#[expect(dead_code, reason = "as above")]
pub(crate) struct Many {
    links: Links,
}
