package check

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Shard is one of several equal parts of all documents, for runs side by side.
// The zero value is all of them.
type Shard struct{ part, parts int }

// Auto is the shard that the environment names.
const Auto = "auto"

// indexed are the variables by which those who run a job in several parts tell each
// which one it is, and whether they count from 0 or 1. For Kubernetes, which tells the
// index only, the job sets the second one.
var indexed = []struct {
	part, parts string
	from        int
}{
	{"JOB_COMPLETION_INDEX", "JOB_COMPLETIONS", 0},              // an indexed Job of Kubernetes
	{"CI_NODE_INDEX", "CI_NODE_TOTAL", 1},                       // GitLab, parallel
	{"SYSTEM_JOBPOSITIONINPHASE", "SYSTEM_TOTALJOBSINPHASE", 1}, // Azure Pipelines, parallel
}

// autoShard is the shard that the environment names.
func autoShard(env func(string) string) (Shard, error) {
	var names []string
	for _, tells := range indexed {
		names = append(names, tells.part+" and "+tells.parts)
		part, parts := env(tells.part), env(tells.parts)
		if part == "" && parts == "" {
			continue
		}
		index, err := strconv.Atoi(part)
		if err != nil || index < tells.from {
			return Shard{}, fmt.Errorf("auto: %s is %q, and must be a number from %d on", tells.part, part, tells.from)
		}
		shard, err := ParseShard(fmt.Sprintf("%d/%s", index-tells.from+1, parts), env)
		if err != nil {
			return Shard{}, fmt.Errorf("auto: %s is %q and %s is %q: they name no part", tells.part, part, tells.parts, parts)
		}
		return shard, nil
	}
	return Shard{}, fmt.Errorf("auto: nothing in the environment says which part this is; known are %s", strings.Join(names, ", "))
}

// ParseShard reads I/N, or asks the environment where it says auto.
func ParseShard(text string, env func(string) string) (Shard, error) {
	switch text {
	case "":
		return Shard{}, nil
	case Auto:
		return autoShard(env)
	}
	found := regexp.MustCompile(`^([1-9][0-9]{0,5})/([1-9][0-9]{0,5})$`).FindStringSubmatch(text)
	if found == nil {
		return Shard{}, fmt.Errorf("%q: write it as I/N, such as 1/4 for the first of four parts, or auto", text)
	}
	part, _ := strconv.Atoi(found[1])
	parts, _ := strconv.Atoi(found[2])
	if part > parts {
		return Shard{}, fmt.Errorf("%q: there is no part %d of %d", text, part, parts)
	}
	return Shard{part, parts}, nil
}

// holds says whether a document, counted from 0 over all inputs, is in the shard.
func (h Shard) holds(document int) bool { return h.parts == 0 || document%h.parts == h.part-1 }

// empty returns an error for a shard that holds no document: a run that checks nothing
// must not look like one that found nothing.
func (h Shard) empty(read int) error {
	return fmt.Errorf("nothing to evaluate: shard %d/%d holds none of the %d documents", h.part, h.parts, read)
}
