//! A bundle to bytes.

use serde_json::Value;
use uuid::Uuid;

use super::canonical::{self, Flaw};
use super::{Bundle, Digest, Kind, Receipt, file_name};

/// A written bundle: the bytes are the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// What it is for.
    pub kind: Kind,
    /// The whole file.
    pub bytes: Vec<u8>,
    /// The sum that stands in it.
    pub sha256: Digest,
}

impl Written {
    /// The receipt words.
    #[must_use]
    pub fn receipt(&self) -> Receipt {
        Receipt::of(&self.sha256)
    }

    /// The name to save it under.
    #[must_use]
    pub fn file_name(&self) -> String {
        file_name(self.kind, &self.receipt())
    }
}

/// The canonical bytes of a bundle, with the sum of all the rest.
///
/// # Errors
/// When unknown members hold what canonical JSON of ours cannot.
pub fn write(bundle: &Bundle) -> Result<Written, Flaw> {
    let mut map = bundle.to_map();
    // An unknown member of that name would be summed, then overwritten.
    map.remove("sha256");
    let sha256 = Digest::of(&canonical::to_bytes(&map)?);
    map.insert("sha256".into(), Value::from(sha256.to_string()));
    Ok(Written {
        kind: bundle.kind,
        bytes: canonical::to_bytes(&map)?,
        sha256,
    })
}

/// The id of a bundle that is no contribution: it follows from the content.
pub fn content_id(bundle: &Bundle) -> Result<Uuid, Flaw> {
    let mut map = bundle.to_map();
    map.remove("bundle_id");
    Ok(Digest::of(&canonical::to_bytes(&map)?).uuid())
}
