//! No run of eight words is shared with the slides the course began from.

use std::path::Path;
use std::process::Command;

fn compare(folder: &Path) -> (bool, String) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(env!("CARGO_BIN_EXE_tool"))
        .arg("runs")
        .arg(folder)
        .args(["--against", "tests/data/seed-runs.txt"])
        .args(["--except", "tests/data/seed-excepted.txt"])
        .current_dir(root)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.success(), said)
}

#[test]
fn the_course_and_the_interface_share_no_run_of_eight_words_with_the_slides() {
    for folder in ["content", "src/text"] {
        let (free, said) = compare(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
        assert!(free, "{said}");
    }
}

#[test]
fn a_shared_run_is_found_through_the_errors_of_the_scan() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("seed-runs");
    std::fs::create_dir_all(&folder).unwrap();
    // A sentence of the slides with its Norwegian letters; the scan has none of them.
    let words = [
        "Etter å ha arbeidet ferdig med",
        "kompetansepakken, er det også mulig",
    ];
    std::fs::write(folder.join("a.md"), words.join(" ")).unwrap();
    let (free, said) = compare(&folder);
    assert!(!free);
    assert!(said.contains("a.md"), "{said}");
}
