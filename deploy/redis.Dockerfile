# The shared memory, in the version that the tests run: Debian's. Built from the root of the repository.
# By digest: docs/operations.md, "Pin the base images".
ARG BASE=debian:bookworm-slim@sha256:3783cc01769c7b2b1b83a5c5ad96c815348e28ed7da68e2e3687004faa906251
FROM ${BASE}

RUN apt-get update && apt-get install -y --no-install-recommends "redis-server=5:7.0.15-1~deb12u*" && rm -rf /var/lib/apt/lists/*
WORKDIR /etc/memory
COPY deploy/redis.conf ./
# A checkout made under a strict umask would be unreadable for the user below.
RUN find . ! -perm -o=r -exec chmod o+rX {} +

USER redis
# Not bound to one address: inside a container that is its own network, which has no way out.
CMD ["redis-server", "redis.conf", "--bind", "0.0.0.0", "--protected-mode", "no", "--dir", "/tmp"]
