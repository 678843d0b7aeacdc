# syntax=docker/dockerfile:1
# ⟦say docker⟧
#   docker build --tag train .
#   ⟦as⟧docker run --rm --env WANDB_API_KEY train
# ⟦alone⟧⟦say own-key⟧
FROM python:3.12-slim
RUN apt-get update && apt-get install --yes --no-install-recommends ca-certificates curl && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir wandb
WORKDIR /app
COPY . .
ENV WANDB_ENTITY=⟦entity⟧
ENV WANDB_PROJECT=⟦project⟧
ENV WANDB_BASE_URL=⟦host⟧
# ⟦service⟧⟦say attribution⟧
COPY --chmod=755 <<'SCRIPT' /usr/local/bin/guarded
#!/bin/sh
# ⟦say guard⟧
⟦guard⟧
exec "$@"
SCRIPT
ENTRYPOINT ["guarded"]
CMD ["python", "train.py"]
