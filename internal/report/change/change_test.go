package change

import (
	"errors"
	"strings"
	"testing"
	"unicode"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/report/text"
	"github.com/residency-check/residency-check/internal/residency"
)

// diffs is every report of testdata compared with every other.
func diffs(t *testing.T) map[string]*residency.Diff {
	all := map[string]*residency.Diff{}
	for a, old := range reporttest.Reports(t) {
		for b, now := range reporttest.Reports(t) {
			d := residency.Compare(old, now, func(id string) string { return id })
			d.Old.Name, d.New.Name = a+"\x1b]0;x\x07", b+"|`<b>"
			all[a+" "+b] = d
		}
	}
	return all
}

func TestDiffIsHarmlessAndTheSameEveryTime(t *testing.T) {
	for name, d := range diffs(t) {
		for _, format := range Formats() {
			renderer, err := New(format, text.Options{Verbose: true})
			if err != nil {
				t.Fatal(err)
			}
			var first, second strings.Builder
			if err := errors.Join(renderer(&first, d), renderer(&second, d)); err != nil {
				t.Fatal(err)
			}
			if first.String() != second.String() {
				t.Errorf("%s as %s: not the same bytes", name, format)
			}
			if format != "json" && strings.ContainsFunc(first.String(), func(r rune) bool { return r != '\n' && unicode.IsControl(r) }) {
				t.Errorf("%s as %s: control characters", name, format)
			}
			if format == "markdown" && strings.Contains(first.String(), "<script") {
				t.Errorf("%s as markdown: markup of a document", name)
			}
			if err := renderer(&reporttest.FullDisk{Room: first.Len() / 2}, d); !errors.Is(err, reporttest.ErrFull) {
				t.Errorf("%s as %s on a full disk: error %v", name, format, err)
			}
		}
	}
}
