# The front proxy, in the version that the tests run: Debian's. Built from the root of the repository.
# By digest: docs/operations.md, "Pin the base images".
ARG BASE=debian:bookworm-slim@sha256:3783cc01769c7b2b1b83a5c5ad96c815348e28ed7da68e2e3687004faa906251
FROM ${BASE}

RUN apt-get update && apt-get install -y --no-install-recommends "haproxy=2.6.12-1+deb12u*" && rm -rf /var/lib/apt/lists/*
WORKDIR /etc/proxy
COPY deploy/haproxy ./
# A checkout made under a strict umask would be unreadable for the user below.
RUN find . ! -perm -o=r -exec chmod o+rX {} +

USER haproxy
CMD ["haproxy", "-W", "-f", "front.cfg", "-f", "compose.cfg"]
