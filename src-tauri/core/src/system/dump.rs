//! Keeping the memory of this process to itself: it holds keys.

#[cfg(unix)]
static INHERITED: std::sync::OnceLock<(u64, u64)> = std::sync::OnceLock::new();

/// Keeps the kernel from writing this process's memory to disk when it crashes, and other programs of the same user from
/// reading it.
///
/// # Source
/// `prctl(2)`, `PR_SET_DUMPABLE`; it is set back when another program is executed.
pub fn forbid_dumps() {
    #[cfg(unix)]
    {
        // Where it cannot be set, nothing else can be done about it.
        if let Ok(limits) = rlimit::getrlimit(rlimit::Resource::CORE) {
            let _ = INHERITED.set(limits);
            let _ = rlimit::setrlimit(rlimit::Resource::CORE, 0, limits.1);
        }
        #[cfg(target_os = "linux")]
        let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
    }
}

/// Gives the limit back that this process was started with, for a program that takes its place.
pub fn inherit_dumps() {
    #[cfg(unix)]
    if let Some((soft, hard)) = INHERITED.get() {
        let _ = rlimit::setrlimit(rlimit::Resource::CORE, *soft, *hard);
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_program_in_our_place_has_the_limit_that_we_were_given() {
        let limits = || rlimit::getrlimit(rlimit::Resource::CORE).expect("limits");
        let before = limits();
        forbid_dumps();
        assert_eq!(limits(), (0, before.1));
        inherit_dumps();
        assert_eq!(limits(), before);
    }
}
