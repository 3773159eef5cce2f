package report

import (
	"io"
	"slices"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// WriteMoves writes how the documented answer for one tenant changed, by activity
// and oldest first. about says which tenant, such as "a tenant from NZ".
func WriteMoves(w io.Writer, o Options, feature residency.Feature, about string, moves []residency.Move) error {
	v := newExplainer(w, o)
	v.feature(wording.Fit(feature))
	v.blank()
	v.para(0, 0, Plain("For "+wording.Printable(about)+":"))
	moves = wording.Fit(moves)
	for _, same := range wording.Groups(moves, func(m residency.Move) string { return string(m.Activity) }) {
		v.blank()
		v.para(0, 0, Strong(wording.ActivityWord(same[0].Activity)), Faint("  before "+same[0].Day+" no place is documented"))
		for _, move := range same {
			v.move(move)
		}
	}
	if len(moves) == 0 {
		v.blank()
		v.para(0, 0, Plain("No document that was read ever named a place."))
	}
	v.closing()
	return v.w.Flush()
}

func (v *explainer) move(m residency.Move) {
	heading := []span{Strong("since " + m.Day + "  "), Strong(wording.Places(m.Documented))}
	if m.Disputed {
		heading = append(heading, Yellow(" "+v.marks.Use("disputed")))
	}
	v.para(2, 2, heading...)
	for _, fact := range m.Ceased {
		renewed := slices.ContainsFunc(m.Because, func(f residency.FactExplanation) bool { return f.ID == fact.ID })
		if renewed {
			continue // what it says now follows
		}
		v.para(4, 2, Faint("- no longer decides: "+fact.Claim), Faint(" ("+fact.ID+")"))
	}
	for _, fact := range m.Because {
		v.para(4, 2, v.claim(fact.Fact)...)
		v.source(6, []residency.Fact{fact.Fact})
	}
}
