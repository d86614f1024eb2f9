//! Writes `generator/assets/bundle.txt` anew after a change under `templates/`.

fn main() -> std::io::Result<()> {
    std::fs::write(typewright_tests::root().join("generator/assets/bundle.txt"), typewright_tests::bundle()?)
}
