# ⟦say sagemaker-secret⟧
#   ⟦key⟧ | aws secretsmanager create-secret --name wandb-api-key --secret-string file:///dev/stdin
# ⟦alone⟧⟦say own-key⟧
# ⟦say sagemaker⟧
#   python sagemaker_train.py ROLE_ARN
import os
import subprocess
import sys

import boto3

SECRET = "wandb-api-key"


def launch(role):
    from sagemaker.pytorch import PyTorch

    job = PyTorch(
        entry_point=os.path.basename(__file__),
        source_dir=".",
        role=role,
        framework_version="2.5.1",
        py_version="py311",
        instance_type="ml.g5.xlarge",
        instance_count=1,
        environment={
            "AWS_DEFAULT_REGION": boto3.Session().region_name,
            "WANDB_ENTITY": ⟦entity⟧,
            "WANDB_PROJECT": ⟦project⟧,
            "WANDB_BASE_URL": ⟦host⟧,
            # ⟦service⟧⟦say attribution⟧
        },
    )
    job.fit()


def train():
    secret = boto3.client("secretsmanager").get_secret_value(SecretId=SECRET)
    os.environ["WANDB_API_KEY"] = secret["SecretString"]
    # ⟦say guard⟧
    guard = (
        ⟦guard-sh⟧
    )
    subprocess.run(["sh", "-c", guard], check=True)
    subprocess.run([sys.executable, "train.py"], check=True)


if __name__ == "__main__":
    if "SM_MODEL_DIR" in os.environ:
        train()
    else:
        launch(sys.argv[1])
