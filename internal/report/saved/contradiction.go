package saved

import (
	"fmt"

	"github.com/go-json-experiment/json"

	"github.com/residency-check/residency-check/internal/residency"
)

// contradictions tells where a report says one thing in its findings and
// another in its summaries. The exit status follows from the one and readers
// believe the other.
func (s *saved) contradictions(r *residency.Report) {
	total := residency.Report{Errors: r.Errors}
	for i := range r.Tenants {
		t := &r.Tenants[i]
		path := fmt.Sprintf("tenants[%d].", i)
		var counted residency.Summary
		for j := range t.Findings {
			counted.Count(&t.Findings[j])
		}
		s.compare(path+"summary", t.Summary, counted, "the findings")
		verdict := residency.Met
		switch {
		case counted.Violated > 0:
			verdict = residency.Violated
		case counted.Unknown > 0:
			verdict = residency.Unknown
		}
		s.compare(path+"verdict", t.Verdict, verdict, "the findings")
		total.Tenants = append(total.Tenants, residency.Tenant{Verdict: verdict, Summary: counted})
	}
	total.Conclude()
	s.compare("summary", r.Summary, total.Summary, "the tenants")
	s.compare("verdict", verdictOrNull(r.Verdict), verdictOrNull(total.Verdict), "the tenants and errors")
}

func (s *saved) compare(path string, said, follows any, from string) {
	if said != follows {
		s.faultAt(s.places[path], path, "is %s, and from %s follows %s", written(said), from, written(follows))
	}
}

func verdictOrNull(v *residency.Verdict) any {
	if v == nil {
		return nil
	}
	return *v
}

func written(v any) string {
	text, err := json.Marshal(v)
	if err != nil { // neither a summary nor a verdict fails
		return fmt.Sprint(v)
	}
	return string(text)
}
