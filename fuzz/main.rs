//! libFuzzer on one of [`readers::READERS`], which `MOTEKLAR_FUZZ` names.
#![no_main]

mod readers;

use std::sync::LazyLock;

static READER: LazyLock<readers::Reader> = LazyLock::new(|| {
    let wanted = std::env::var("MOTEKLAR_FUZZ").unwrap_or_default();
    let found = readers::READERS.iter().find(|(name, _)| *name == wanted);
    let names = readers::READERS.map(|(name, _)| name).join(", ");
    found
        .unwrap_or_else(|| panic!("MOTEKLAR_FUZZ names one of {names}"))
        .1
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| READER(bytes));
