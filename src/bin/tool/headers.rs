//! The one table of response headers. The native server sends it,
//! [`super::hosting`] writes it down for other hosts, and every page says what it
//! can of it itself.

/// Sent with every answer.
pub(crate) const EVERYWHERE: [(&str, &str); 8] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
         worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types default",
    ),
    // This host only: a school's app does not decide for its municipality's whole domain.
    ("Strict-Transport-Security", "max-age=63072000"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    // Only names that browsers know: an unknown one is a warning on every page.
    (
        "Permissions-Policy",
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), \
         fullscreen=(self), geolocation=(), gyroscope=(), hid=(), magnetometer=(), \
         microphone=(), midi=(), payment=(), screen-wake-lock=(self), serial=(), usb=(), \
         browsing-topics=(), interest-cohort=()",
    ),
    ("X-Frame-Options", "DENY"),
];

/// What a page can say of the policy itself, for a host that sends no headers. Browsers take no notice of the rest there.
pub(crate) fn in_page() -> String {
    let policy = EVERYWHERE
        .iter()
        .find(|(name, _)| *name == "Content-Security-Policy")
        .map_or("", |(_, policy)| policy);
    let parts: Vec<&str> = policy
        .split(';')
        .map(str::trim)
        .filter(|part| !part.starts_with("frame-ancestors"))
        .collect();
    format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">",
        parts.join(";")
    )
}

/// The folder of files whose names hold a hash of their bytes.
pub(crate) const HASHED: &str = "assets/";

/// `Cache-Control` of [`HASHED`]: the name changes when the bytes do.
pub(crate) const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// `Cache-Control` of everything else: kept, but asked about each time.
pub(crate) const ASK: &str = "no-cache";

/// The `Cache-Control` of a file below the base.
pub(crate) fn cache_control(name: &str) -> &'static str {
    if name.starts_with(HASHED) {
        FOR_GOOD
    } else {
        ASK
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(name: &str) -> &'static str {
        EVERYWHERE
            .iter()
            .find(|(n, _)| *n == name)
            .map_or("", |(_, v)| v)
    }

    // Holds B 12.
    #[test]
    fn no_script_style_or_frame_from_elsewhere_or_inline() {
        let policy = value("Content-Security-Policy");
        for part in [
            "default-src 'none'",
            "base-uri 'none'",
            "trusted-types default",
        ] {
            assert!(policy.contains(part), "{part}");
        }
        for part in ["unsafe-inline", "'unsafe-eval'", "http", "*"] {
            assert!(!policy.contains(part), "{part}");
        }
    }

    #[test]
    fn a_page_says_all_of_the_policy_that_it_can() {
        let meta = in_page();
        assert!(!meta.contains("frame-ancestors") && !meta.contains("; "));
        for part in value("Content-Security-Policy").split("; ") {
            let said = meta.contains(part);
            assert_eq!(said, !part.starts_with("frame-ancestors"), "{part}");
        }
    }

    #[test]
    fn the_rest_of_the_domain_is_left_alone() {
        let hsts = value("Strict-Transport-Security");
        assert!(!hsts.contains("includeSubDomains") && !hsts.contains("preload"));
    }

    #[test]
    fn values_fit_on_one_line_and_need_no_escape() {
        for (name, value) in EVERYWHERE {
            assert!(!value.contains(['"', '\n', '\\', '$', '{']), "{name}");
        }
    }

    #[test]
    fn only_hashed_names_are_kept_for_good() {
        assert_eq!(cache_control("assets/boot-0123.js"), FOR_GOOD);
        for name in ["index.html", "sw.js", "packs/course.nb.json", "icons.svg"] {
            assert_eq!(cache_control(name), ASK);
        }
    }
}
