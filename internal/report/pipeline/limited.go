package pipeline

import (
	"fmt"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
)

// annotationLimit is how many annotations of one kind the runners of GitHub and Azure
// Pipelines keep of one step; they drop the others without a word.
const annotationLimit = 10

// messageLimit is how many characters GitHub's runner keeps of a message.
const messageLimit = 4096

// limited are the issues that a step can show: of a kind of which there are too many,
// one for each requirement and use, and then the first. left is how many findings and
// notes of each kind are not told of. What has no kind is left out and not counted.
func limited(all []issue, kind func(issue) string) (shown []issue, left map[string]int) {
	number := map[string]int{}
	for _, is := range all {
		number[kind(is)]++
	}
	groups := wording.Groups(all, func(is issue) string {
		if is.group == "" || number[kind(is)] <= annotationLimit {
			return wording.Key(kind(is), is.file, is.identity)
		}
		return wording.Key(kind(is), is.group)
	})
	taken := map[string]int{}
	left = map[string]int{}
	for _, same := range groups {
		k := kind(same[0])
		switch {
		case k == "":
		case taken[k] == annotationLimit:
			left[k] += len(same)
		default:
			taken[k]++
			shown = append(shown, merged(same))
		}
	}
	return shown, left
}

// merged tells of several findings on one requirement and use at once.
func merged(same []issue) issue {
	is := same[0]
	is.findings = len(same)
	if len(same) == 1 {
		return is
	}
	parts := strings.Split(is.title, "/")
	is.title = strings.Join(parts[:len(parts)-1], "/") + fmt.Sprintf(", %d activities", len(same))
	for _, other := range same[1:] {
		first, _, _ := strings.Cut(other.message, "\n")
		is.message += "\n" + first
	}
	return is
}

// moreThan says how many findings of each kind are not annotated, or nothing.
func moreThan(left map[string]int, kinds ...string) string {
	var said []string
	for _, kind := range kinds {
		if n := left[kind]; n > 0 {
			said = append(said, wording.Count(n, "more "+kind))
		}
	}
	if said == nil {
		return ""
	}
	return wording.And(said) + " in the summary (-o markdown) and in every other format"
}

// cut is a message of no more than limit characters, whole lines where there are several.
func cut(message string, limit int) string {
	if len(message) <= limit {
		return message
	}
	const more = "\n(cut: other formats say more)"
	kept := message[:limit-len(more)]
	if end := strings.LastIndexByte(kept, '\n'); end > 0 {
		kept = kept[:end]
	}
	return strings.ToValidUTF8(kept, "") + more
}
