package explain

import (
	"fmt"
	"io"
	"strings"

	"github.com/residency-check/residency-check/internal/report/text"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// Subject is something with a name that is no feature.
type Subject struct {
	Kind, ID, Name string
	Says           []string
	Members        []string
	Features       []string
	Sources        []residency.Citation
}

// WriteSubject writes what is known of a place, a region, a commitment, an option, or a
// word of a report.
func WriteSubject(w io.Writer, o text.Options, s Subject) error {
	v := newExplainer(w, o)
	s = wording.Fit(s)
	v.Para(0, 2, text.Strong(s.ID), text.Plain("  "+strings.TrimPrefix(s.Name+", "+s.Kind, ", ")))
	for _, sentence := range s.Says {
		v.Para(2, 2, text.Plain(sentence))
	}
	if len(s.Members) > 0 {
		v.Para(2, 2, text.Plain(fmt.Sprintf("%d in it: %s", len(s.Members), strings.Join(s.Members, ", "))))
	}
	if len(s.Features) > 0 {
		v.Para(2, 2, text.Plain(wording.Count(len(s.Features), "feature")+": "+strings.Join(s.Features, ", ")))
	}
	for _, source := range s.Sources {
		v.Source(2, []residency.Fact{{Citations: []residency.Citation{source}}})
	}
	return v.Flushed()
}
