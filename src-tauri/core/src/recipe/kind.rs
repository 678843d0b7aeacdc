//! The kinds of recipes: where jobs run, and the file that such a place reads.

use serde::{Deserialize, Serialize};

use super::syntax::Syntax;

/// Where jobs run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RecipeKind {
    /// A cluster with SLURM.
    ///
    /// # Source
    /// sbatch(1): lines `#SBATCH` stand before the first command; the job gets the environment of whoever submits it (`--export`),
    /// which slurm.conf(5), `AccountingStoreFlags=job_env`, can store. srun(1).
    Slurm,
    /// A cluster with PBS Professional or `OpenPBS`.
    ///
    /// # Source
    /// qsub(1B): lines `#PBS`, `-V` and `-v` become the job's attribute `Variable_List`; qstat(1B) shows it. `PBS_O_WORKDIR`.
    Pbs,
    /// An image.
    ///
    /// # Source
    /// Docker documentation: Dockerfile reference (here-documents, single quotation marks keep `$`), `docker run --env` (a name
    /// without a value is taken from the environment).
    Docker,
    /// Docker Compose.
    ///
    /// # Source
    /// Docker documentation: Compose file, secrets (`environment`, mounted at `/run/secrets`), interpolation (`$$`).
    Compose,
    /// A job of Kubernetes.
    ///
    /// # Source
    /// Kubernetes documentation: Job (batch/v1), Secrets (`secretKeyRef`), `kubectl create secret generic --from-file`, and the API of
    /// containers: `$(NAME)` is expanded in `args` and `value`, `$$` is one `$`.
    Kubernetes,
    /// A workflow of GitHub.
    ///
    /// # Source
    /// GitHub documentation: using secrets in GitHub Actions (not passed to workflows that a fork triggers), expressions (`${{ }}`);
    /// `gh secret set` reads standard input.
    GithubActions,
    /// A pipeline of GitLab.
    ///
    /// # Source
    /// GitLab documentation: CI/CD variables (masked; protected ones only on protected branches; `$$`), predefined variables
    /// (`GITLAB_USER_EMAIL`); `glab variable set` reads standard input.
    GitlabCi,
    /// A notebook on Google Colab.
    ///
    /// # Source
    /// Colab's own cell of code for secrets (`google.colab.userdata`); a secret is for one person, and each notebook needs access.
    Colab,
    /// A notebook on Kaggle.
    ///
    /// # Source
    /// Kaggle's own snippet for secrets (`kaggle_secrets.UserSecretsClient`); a notebook reaches W&B only where Internet is on.
    Kaggle,
    /// A training job of Amazon `SageMaker`.
    ///
    /// # Source
    /// `SageMaker` Python SDK 2, `PyTorch` estimator (`environment`, which `DescribeTrainingJob` shows); sagemaker-training-toolkit
    /// (`SM_MODEL_DIR`); AWS CLI, `secretsmanager create-secret`.
    Sagemaker,
    /// A cluster of Ray.
    ///
    /// # Source
    /// Ray documentation: runtime environments (`pip`; `env_vars`, which the dashboard shows), tasks.
    Ray,
    /// A folder's own environment.
    ///
    /// # Source
    /// direnv-stdlib(1): `source_env_if_exists`.
    Direnv,
}

impl RecipeKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 12] = [
        Self::Slurm,
        Self::Pbs,
        Self::Docker,
        Self::Compose,
        Self::Kubernetes,
        Self::GithubActions,
        Self::GitlabCi,
        Self::Colab,
        Self::Kaggle,
        Self::Sagemaker,
        Self::Ray,
        Self::Direnv,
    ];

    /// Its name on the command line and on the wire.
    pub fn name(self) -> &'static str {
        self.row().0
    }

    /// Its own name.
    pub fn title(self) -> &'static str {
        self.row().1
    }

    /// How the file is called there.
    pub fn file(self) -> &'static str {
        self.row().2
    }

    pub(super) fn template(self) -> &'static str {
        self.row().3
    }

    pub(super) fn syntax(self) -> Syntax {
        match self {
            Self::Slurm | Self::Pbs | Self::Docker | Self::Direnv => Syntax::Shell,
            Self::Compose | Self::Kubernetes => Syntax::YamlOfDollars,
            Self::GithubActions => Syntax::YamlOfExpressions,
            Self::GitlabCi => Syntax::YamlOfVariables,
            Self::Colab | Self::Kaggle | Self::Sagemaker | Self::Ray => Syntax::Python,
        }
    }

    fn row(self) -> (&'static str, &'static str, &'static str, &'static str) {
        macro_rules! text {
            ($file:literal) => {
                include_str!(concat!("../../recipes/", $file))
            };
        }
        match self {
            Self::Slurm => ("slurm", "SLURM", "train.sbatch", text!("slurm.sh")),
            Self::Pbs => ("pbs", "PBS", "train.pbs", text!("pbs.sh")),
            Self::Docker => ("docker", "Docker", "Dockerfile", text!("docker.Dockerfile")),
            Self::Compose => ("compose", "Docker Compose", "compose.yaml", text!("compose.yaml")),
            Self::Kubernetes => ("kubernetes", "Kubernetes", "job.yaml", text!("kubernetes.yaml")),
            Self::GithubActions => {
                ("github-actions", "GitHub Actions", ".github/workflows/train.yml", text!("github-actions.yml"))
            }
            Self::GitlabCi => ("gitlab-ci", "GitLab CI", ".gitlab-ci.yml", text!("gitlab-ci.yml")),
            Self::Colab => ("colab", "Colab", "colab.py", text!("colab.py")),
            Self::Kaggle => ("kaggle", "Kaggle", "kaggle.py", text!("kaggle.py")),
            Self::Sagemaker => ("sagemaker", "SageMaker", "sagemaker_train.py", text!("sagemaker.py")),
            Self::Ray => ("ray", "Ray", "ray_train.py", text!("ray.py")),
            Self::Direnv => ("direnv", "direnv", ".envrc", text!("direnv.envrc")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_name_a_title_and_a_file_of_its_own() {
        for of in [RecipeKind::name, RecipeKind::title, RecipeKind::file, RecipeKind::template] {
            let told: std::collections::BTreeSet<_> = RecipeKind::ALL.into_iter().map(of).collect();
            assert_eq!(told.len(), RecipeKind::ALL.len(), "{told:?}");
        }
        for kind in RecipeKind::ALL {
            assert_eq!(serde_json::to_value(kind).expect("a string"), kind.name());
            assert!(kind.template().contains('⟦'), "{kind:?}");
        }
        let shown = RecipeKind::GithubActions;
        assert_eq!((shown.title(), shown.file()), ("GitHub Actions", ".github/workflows/train.yml"));
    }
}
