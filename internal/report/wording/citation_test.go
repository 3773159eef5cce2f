package wording

import (
	"slices"
	"testing"

	"github.com/residency-check/residency-check/internal/residency"
)

func TestPassages(t *testing.T) {
	cited := func(title, passage string, limits ...string) residency.Citation {
		c := residency.Citation{Title: title, Limits: limits}
		if passage != "" {
			c.Passage = &passage
		}
		return c
	}
	facts := []residency.Fact{
		{Citations: []residency.Citation{cited("Guide", "8:a", "9:x"), cited("Guide", "9:b", "9:x", "9:y"), cited("Atlas", "7:c")}},
		{Citations: []residency.Citation{cited("Guide", "8:a"), cited("Guide", "")}},
	}

	passages, limits := Passages(facts[1].Citations[1], facts)

	if want := []string{"8:a", "9:b"}; !slices.Equal(passages, want) {
		t.Errorf("passages are %v, want %v", passages, want)
	}
	if want := []string{"9:x", "9:y"}; !slices.Equal(limits, want) {
		t.Errorf("limits are %v, want %v", limits, want)
	}
}
