# An image that holds the program and nothing else. The documents are mounted:
#
#	docker build -t residency-check .
#	docker run --rm -v "$PWD:/work:ro" residency-check tenant.yaml
#
# To have reports written, mount the folder without ":ro" and run as its owner,
# with --user "$(id -u)".
FROM --platform=$BUILDPLATFORM golang:1.26.11 AS build
# The image says local, which ignores the line in go.mod.
ENV GOTOOLCHAIN=go1.26.11
ARG TARGETOS TARGETARCH
WORKDIR /source
COPY go.mod go.sum ./
RUN go mod download
COPY . .
# The version that the program tells is that of the repository, which belongs to
# another user here.
RUN git config --global --add safe.directory /source \
	&& CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -trimpath -ldflags='-s -w' -o /out/residency-check ./cmd/residency-check

FROM scratch
COPY --from=build /source/LICENSE /LICENSE
COPY --from=build /out/residency-check /residency-check
WORKDIR /work
USER 65532:65532
ENTRYPOINT ["/residency-check"]
