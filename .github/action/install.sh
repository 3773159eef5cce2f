#!/bin/sh
# Downloads a release of residency-check, compares it with the checksums of the
# release and these with their signature, and puts the program into a folder.
#
#	install.sh VERSION FOLDER [SHA256]
#
# VERSION is a release such as v1.2.3, or latest. With SHA256 the archive must have
# that checksum, whatever the release says of itself. The signature is verified where
# cosign is installed; RESIDENCY_CHECK_SIGNED=1 demands it. RESIDENCY_CHECK_DOWNLOADS
# is where the releases are, if not on GitHub.
set -eu

die() {
	echo "residency-check: $*" >&2
	exit 2
}

version=$1 folder=$2 expected=${3-}
releases=${RESIDENCY_CHECK_DOWNLOADS:-https://github.com/residency-check/residency-check/releases}
case $version in
latest) from=$releases/latest/download tag='v[0-9.]*' ;;
v*) from=$releases/download/$version tag=$version ;;
*) die "version $version: give a release such as v1.2.3, or latest" ;;
esac

case $(uname -s) in
Linux) system=linux ;;
Darwin) system=darwin ;;
MINGW* | MSYS* | CYGWIN*) system=windows ;;
*) die "no release for the system $(uname -s): build it with Go" ;;
esac
case $(uname -m) in
x86_64 | amd64) machine=amd64 ;;
aarch64 | arm64) machine=arm64 ;;
*) die "no release for the machine $(uname -m): build it with Go" ;;
esac
archive=residency-check_${system}_$machine.tar.gz
program=residency-check
[ "$system" != windows ] || program=residency-check.exe

# fetch URL FILE downloads a file, or fails.
fetch() {
	if command -v curl >/dev/null; then
		curl --fail --silent --show-error --location --retry 3 --output "$2" "$1"
	else
		wget -q -O "$2" "$1"
	fi || die "cannot download $1"
}

# checksum FILE prints its SHA-256.
checksum() {
	if command -v sha256sum >/dev/null; then
		sha256sum "$1"
	else
		shasum -a 256 "$1"
	fi | cut -d ' ' -f 1
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fetch "$from/$archive" "$scratch/$archive"
fetch "$from/checksums.txt" "$scratch/checksums.txt"
if command -v cosign >/dev/null; then
	fetch "$from/checksums.txt.sigstore.json" "$scratch/checksums.txt.sigstore.json"
	cosign verify-blob --bundle "$scratch/checksums.txt.sigstore.json" \
		--certificate-oidc-issuer https://token.actions.githubusercontent.com \
		--certificate-identity-regexp "^https://github\.com/residency-check/residency-check/\.github/workflows/release\.yml@refs/tags/$tag\$" \
		"$scratch/checksums.txt" || die "checksums.txt is not signed by the workflow that makes releases"
elif [ "${RESIDENCY_CHECK_SIGNED-}" = 1 ]; then
	die "no cosign here, and RESIDENCY_CHECK_SIGNED demands that the signature is verified"
fi
actual=$(checksum "$scratch/$archive")
released=$(awk -v name="$archive" '$2 == name { print $1 }' "$scratch/checksums.txt")
[ "$actual" = "$released" ] || die "$archive has the checksum $actual, and the release says ${released:-nothing of it}"
[ -z "$expected" ] || [ "$actual" = "$expected" ] || die "$archive has the checksum $actual, and not $expected"

mkdir -p "$folder"
tar -xzf "$scratch/$archive" -C "$folder" "$program"
