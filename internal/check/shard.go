package check

import (
	"fmt"
	"regexp"
	"strconv"
)

// Shard is one of several equal parts of all documents, for runs side by side.
// The zero value is all of them.
type Shard struct{ part, parts int }

// ParseShard reads I/N.
func ParseShard(text string) (Shard, error) {
	if text == "" {
		return Shard{}, nil
	}
	found := regexp.MustCompile(`^([1-9][0-9]{0,5})/([1-9][0-9]{0,5})$`).FindStringSubmatch(text)
	if found == nil {
		return Shard{}, fmt.Errorf("%q: write it as I/N, such as 1/4 for the first of four parts", text)
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
