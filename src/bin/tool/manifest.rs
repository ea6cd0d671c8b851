//! The web app manifest, made for one base.

use serde_json::Value;

use super::assets::Assets;
use super::base::Base;
use super::error::ToolError;

/// The name in `public/` and in the built folder.
pub(crate) const NAME: &str = "manifest.webmanifest";

/// Checks `source` and makes it fit: its icons are there, screenshots that
/// have not been taken yet are left out.
pub(crate) fn made(source: &str, base: &Base, assets: &Assets) -> Result<String, ToolError> {
    let wrong = |error: serde_json::Error| ToolError::Manifest(error.to_string());
    let mut manifest: Value = serde_json::from_str(source).map_err(wrong)?;
    // An id is read from the origin on, everything else from the manifest on.
    manifest["id"] = Value::String(base.to_string());
    let there = |picture: &Value| {
        let name = picture["src"].as_str().unwrap_or_default();
        assets.address(base, name, NAME).map(|_| ())
    };
    for icon in manifest["icons"].as_array().into_iter().flatten() {
        there(icon)?;
    }
    if let Some(screenshots) = manifest["screenshots"].as_array_mut() {
        screenshots.retain(|picture| there(picture).is_ok());
    }
    serde_json::to_string(&manifest).map_err(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = include_str!("../../../public/manifest.webmanifest");

    fn assets(names: &[&str]) -> Assets {
        let mut assets = Assets::default();
        for name in names {
            assets.add_plain(name);
        }
        assets
    }

    #[test]
    fn every_address_is_relative_and_the_id_is_the_base() {
        let source: Value = serde_json::from_str(SOURCE).unwrap();
        let mut icons: Vec<&str> = Vec::new();
        for icon in source["icons"].as_array().unwrap() {
            icons.push(icon["src"].as_str().unwrap());
        }
        let made = made(SOURCE, &Base::new("/x/").unwrap(), &assets(&icons)).unwrap();
        let made: Value = serde_json::from_str(&made).unwrap();
        assert_eq!(made["id"], "/x/");
        assert_eq!(made["screenshots"], Value::Array(Vec::new()));
        assert!(!SOURCE.contains("\"/") && !SOURCE.contains("http"));
    }

    #[test]
    fn a_missing_icon_is_named() {
        let refused = made(SOURCE, &Base::new("/").unwrap(), &assets(&[]));
        assert!(matches!(refused, Err(ToolError::Missing { .. })));
    }
}
