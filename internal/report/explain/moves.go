package explain

import (
	"io"
	"slices"

	"github.com/residency-check/residency-check/internal/report/text"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// WriteMoves writes how the documented answer for one tenant changed, by activity
// and oldest first. about says which tenant, such as "a tenant from NZ".
func WriteMoves(w io.Writer, o text.Options, feature residency.Feature, about string, moves []residency.Move) error {
	v := newExplainer(w, o)
	v.feature(wording.Fit(feature))
	v.Blank()
	v.Para(0, 0, text.Plain("For "+wording.Printable(about)+":"))
	moves = wording.Fit(moves)
	for _, same := range wording.Groups(moves, func(m residency.Move) string { return string(m.Activity) }) {
		v.Blank()
		v.Para(0, 0, text.Strong(wording.ActivityWord(same[0].Activity)), text.Faint("  before "+same[0].Day+" no document that we read names a place"))
		for _, move := range same {
			v.move(move)
		}
	}
	if len(moves) == 0 {
		v.Blank()
		v.Para(0, 0, text.Plain("No document that we read ever named a place."))
	}
	v.closing()
	return v.Flushed()
}

func (v *explainer) move(m residency.Move) {
	began := "since "
	if m.NewlyRead {
		began = "known from "
	}
	heading := []text.Span{text.Strong(began + m.Day + "  "), text.Strong(wording.Places(m.Documented))}
	if m.Disputed {
		heading = append(heading, text.Yellow(" "+v.Marks.Use("disputed")))
	}
	v.Para(2, 2, heading...)
	for _, fact := range m.Ceased {
		renewed := slices.ContainsFunc(m.Because, func(f residency.FactExplanation) bool { return f.ID == fact.ID })
		if renewed {
			continue // what it says now follows
		}
		v.Para(4, 2, text.Faint("- no longer decides: "+fact.Claim), text.Faint(" ("+fact.ID+")"))
	}
	for _, fact := range m.Because {
		v.Para(4, 2, v.Claim(fact.Fact)...)
		v.Source(6, []residency.Fact{fact.Fact})
	}
}
