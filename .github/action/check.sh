#!/usr/bin/env bash
# Runs the check of action.yml: annotations on the lines of the documents, a
# summary of the job, and SARIF where somebody asks for it.
#
# FOUND, DOCUMENTS and ARGUMENTS hold one a line, CONFIG and SARIF a file or nothing;
# COUNTRY and PROFILE stand for a document where there is none.
set -euo pipefail

# each LINES... adds the lines that are not empty to the array "list".
list=()
each() {
	local line
	list=()
	while IFS= read -r line; do
		[[ ! $line ]] || list+=("$line")
	done <<<"$1"
}

# A configuration in the checkout may be part of the change that is checked.
configuration=(--no-config)
[[ ! ${CONFIG-} ]] || configuration=("--config=$CONFIG")
outputs=(-o github -o "markdown=$GITHUB_STEP_SUMMARY")
[[ ! ${SARIF-} ]] || outputs+=(-o "sarif=$SARIF")
flags=("${configuration[@]}" "${outputs[@]}")
[[ ! ${COUNTRY-} ]] || flags+=("--country=$COUNTRY")
[[ ! ${PROFILE-} ]] || flags+=("--profile=$PROFILE")
each "${FOUND-}"
for file in ${list[@]+"${list[@]}"}; do flags+=("--found=$file"); done
each "${ARGUMENTS-}"
flags+=(${list[@]+"${list[@]}"} --)
each "${DOCUMENTS-}"
exec residency-check "${flags[@]}" ${list[@]+"${list[@]}"}
