#!/bin/sh
# Writes the scripts of completion into a folder of FOLDER, for packages and archives.
#
#	completions.sh FOLDER
set -eu
mkdir -p "$1/completions"
for shell in bash zsh fish; do
	go run ./cmd/residency-check completion "$shell" >"$1/completions/residency-check.$shell"
done
