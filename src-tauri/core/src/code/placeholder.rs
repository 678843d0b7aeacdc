//! Names of projects that examples write where a person is to put their own.

use super::computed::is_computed;

/// Is it such a name? W&B's documentation, and pages that were copied from it, write these.
///
/// # Source
/// docs.wandb.ai (`my-awesome-project`, `my-project`, `<project>`), and their neighbours in public examples.
pub(super) fn is_project(name: &str) -> bool {
    const KNOWN: [&str; 16] = [
        "myproject",
        "myprojectname",
        "myawesomeproject",
        "mywandbproject",
        "myfirstproject",
        "yourproject",
        "yourprojectname",
        "youractualprojectname",
        "youractualproject",
        "yourwandbproject",
        "yourwandbprojectname",
        "projectname",
        "nameofyourproject",
        "insertprojectname",
        "someproject",
        "exampleproject",
    ];
    let plain: String = name.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    let is_known = |plain: &str| KNOWN.contains(&plain);
    let is_marked = name.starts_with(['<', '[']) && name.ends_with(['>', ']']);
    !is_computed(name) && (is_marked || is_known(&plain) || plain.strip_suffix("here").is_some_and(is_known))
}

#[cfg(test)]
mod tests {
    use super::is_project;

    #[test]
    fn names_of_examples_are_told_from_names() {
        for name in
            ["my-awesome-project", "your_actual_project_name", "my-project", "YOUR_PROJECT_HERE", "<project>", "[your project]"]
        {
            assert!(is_project(name), "{name}");
        }
        for name in [
            "my-awesome-project-2",
            "mnist",
            "project",
            "my-resnet",
            "here",
            "",
            "your-team",
            "プロジェクト",
            "${project_name}",
            "{{ my_project }}",
        ] {
            assert!(!is_project(name), "{name}");
        }
    }
}
