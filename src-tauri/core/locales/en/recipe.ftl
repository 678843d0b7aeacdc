# Comments in recipes: files for machines without keywand. A line of a message is a line of the file.

recipe-guard = The job ends here if this key cannot log runs to this project.
recipe-untested = keywand: permission not tested. This needs keywand, or curl with the key in WANDB_API_KEY.
recipe-attribution =
    The key seems to belong to the service account { $service }. W&B shows it as the author of the runs,
    unless WANDB_USERNAME or WANDB_USER_EMAIL is set to a user who is a member of the team.

recipe-home-key =
    The key is not in this file: wandb reads it from ~/.netrc, if the nodes share this home folder,
    or from WANDB_API_KEY in the job’s environment. Run once on the login node:
recipe-own-key = (WANDB_API_KEY must hold the key in the shell that runs this.)
recipe-offline =
    If the nodes have no internet access, add: export WANDB_MODE=offline
    Then run on the login node, when the job has finished: keywand offline
recipe-slurm = Adjust time and GPUs to your cluster. Submit with:
recipe-pbs = Adjust time and resources to your cluster. Submit with:
recipe-pbs-key =
    The key is not in this file: wandb reads it from ~/.netrc, if the nodes share this home folder.
    Do not pass it with qsub -v or -V: qstat -f would show it. Run once on the login node:
recipe-docker =
    The image holds no key: Docker takes WANDB_API_KEY from your environment when the container starts.
    Build and run:
recipe-compose =
    Uses the Dockerfile of this folder; wandb must be installed in the image. The key is read from
    WANDB_API_KEY in your environment and mounted as a secret. Run:
recipe-kubernetes-secret = The key is kept in a secret of the cluster. Run once:
recipe-kubernetes = Then start the job:
recipe-kubernetes-image = Your image, with train.py and wandb in it.
recipe-github-secret =
    The key is kept as a repository secret (Settings > Secrets and variables > Actions).
    Run once in the repository:
recipe-github = Workflows that a pull request from a fork starts get no secrets.
recipe-gitlab-secret =
    The key is kept as a masked variable (Settings > CI/CD > Variables). If it is also protected, only
    protected branches and tags get it. Run once in the repository:
recipe-gitlab-user = The runs are attributed to the person who started the pipeline, if that person is a member of the team.
recipe-colab =
    A cell for the top of the notebook. Save the key as WANDB_API_KEY in Secrets (the key icon on the left)
    and turn on “Notebook access”.
recipe-kaggle =
    A cell for the top of the notebook. Save the key as WANDB_API_KEY in Add-ons > Secrets, attach it,
    and turn on Internet in the notebook’s settings.
recipe-sagemaker-secret =
    The key is kept in AWS Secrets Manager: variables of a training job can be read in the console.
    The job’s role needs secretsmanager:GetSecretValue. Run once:
recipe-sagemaker =
    Put this file beside train.py and a requirements.txt that contains wandb, and adjust versions and instance type.
    Needs SageMaker’s Python SDK 2: pip install "sagemaker<3" boto3. Start the job:
recipe-ray =
    The key is not in this file: a worker reads WANDB_API_KEY from the environment in which `ray start` ran on its node,
    or ~/.netrc there. Do not pass it in runtime_env: the dashboard shows its env_vars.
recipe-direnv = Save as .envrc, then allow it once:
recipe-direnv-account = keywand puts the key of “{ $account }” into the environment of this folder only.
recipe-direnv-private =
    The key is not in this file: put `export WANDB_API_KEY=…` into .envrc.private, which only you can read and
    git ignores. Without it, wandb reads ~/.netrc.

# What is said beside a recipe.

recipe-about =
    .slurm = Job script for sbatch
    .pbs = Job script for qsub
    .docker = Image that takes the key when it starts
    .compose = Service that gets the key as a secret
    .kubernetes = Job that gets the key from a secret
    .github-actions = Workflow with a repository secret
    .gitlab-ci = Pipeline with a masked variable
    .colab = Notebook cell that reads the key from Secrets
    .kaggle = Notebook cell that reads the key from Secrets
    .sagemaker = Training job that reads the key from Secrets Manager
    .ray = Task that takes the key from its node
    .direnv = Environment of a folder
column-recipe = Kind
column-file = File
column-about = What it is
recipe-save = Save as { $file }
recipe-usage = Print one: keywand recipe KIND ENTITY/PROJECT
recipe-name-hides = These names contain control or invisible characters, so no recipe can be written with them.
