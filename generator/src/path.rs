//! Paths of files: joined, shown, and as seen from elsewhere.

use std::path::{Component, Path, PathBuf};

/// `a/b` and `../c` as `a/c`: paths are shown and compared, so they are kept short.
pub(crate) fn join(base: &Path, relative: &Path) -> PathBuf {
    let mut joined = base.to_path_buf();
    for part in relative.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if joined.file_name().is_some() => _ = joined.pop(),
            other => joined.push(other),
        }
    }
    joined
}

/// A path as it is shown, the same on every system.
pub fn display(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

/// A path as seen from so many folders below `folder`.
pub(crate) fn relative(path: &Path, base: &Path, folder: &Path, depth: usize) -> String {
    let absolute = |path: &Path| std::path::absolute(path).map(|path| join(Path::new(""), &path));
    let (Ok(target), Ok(folder)) = (absolute(&join(base, path)), absolute(folder)) else { return display(path) };
    let shared = folder.components().zip(target.components()).take_while(|(left, right)| left == right).count();
    // Nothing leads from one drive of Windows to another.
    if shared == 0 {
        return display(path);
    }
    let up = folder.components().count() - shared + depth;
    let down: PathBuf = target.components().skip(shared).collect();
    format!("{}{}", "../".repeat(up), display(&down))
}
