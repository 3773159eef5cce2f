package text

import (
	"fmt"
	"strings"
	"testing"

	"github.com/rivo/uniseg"

	"github.com/residency-check/residency-check/internal/report/reporttest"
)

func TestPara(t *testing.T) {
	for _, c := range []struct {
		name         string
		indent, hang int
		spans        []Span
		want         string
	}{
		{"between words, with hanging indent", 2, 2, []Span{Plain("one two three four five six seven")},
			"  one two three four five\n    six seven\n"},
		{"across styles", 0, 0, []Span{Strong("12345678901234567890"), Plain("67890 next")},
			"1234567890123456789067890\nnext\n"},
		{"exactly as wide", 0, 0, []Span{Plain("123456789 123456789 123456 next")},
			"123456789 123456789 123456\nnext\n"},
		{"no space at the start of a line", 0, 0, []Span{Plain("123456789 123456789 123456  "), Plain(" next")},
			"123456789 123456789 123456\nnext\n"},
		{"ids and dates stay whole", 0, 0, []Span{Plain("a tenant of 2022-08-08 uses entra.mfa-server")},
			"a tenant of 2022-08-08\nuses entra.mfa-server\n"},
		{"an address stays whole", 0, 2, []Span{Plain("see https://example.com/a-long/path/that/is/longer then")},
			"see\n  https://example.com/a-long/path/that/is/longer\n  then\n"},
		{"a long word is cut", 0, 2, []Span{Plain("x " + strings.Repeat("y", 30))},
			"x " + strings.Repeat("y", 24) + "\n  yyyyyy\n"},
		{"wide characters take two columns", 0, 0, []Span{Plain("顧客データは日本国内に保管する")},
			"顧客データは日本国内に保管\nする\n"},
		{"no full stop at the start of a line", 0, 0, []Span{Plain("顧客データは日本国内に保管。")},
			"顧客データは日本国内に保\n管。\n"},
	} {
		var b strings.Builder
		p := newPrinter(&b, Options{Width: 26})
		p.Para(c.indent, c.hang, c.spans...)
		p.w.Flush()
		if b.String() != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, b.String(), c.want)
		}
	}
}

func TestLinesFitTheTerminal(t *testing.T) {
	for name, r := range reporttest.Reports(t) {
		for _, width := range []int{60, 80, 100, 200} {
			out := reporttest.Render(t, Format{Options{Width: width, Verbose: true}}, r)
			for i, line := range strings.Split(out, "\n") {
				if n := uniseg.StringWidth(line); n > width && !strings.Contains(line, "://") {
					t.Errorf("%s at %d columns: line %d has %d: %s", name, width, i+1, n, line)
				}
				if strings.HasSuffix(line, " ") {
					t.Errorf("%s at %d columns: line %d ends in a space", name, width, i+1)
				}
			}
		}
	}
}

func TestColourAddsNothingButColour(t *testing.T) {
	for name, r := range reporttest.Reports(t) {
		coloured := reporttest.Render(t, Format{Options{Color: true}}, r)
		if !strings.Contains(coloured, "\x1b[") {
			t.Errorf("%s: no colour", name)
		}
		if got, want := reporttest.Colour.ReplaceAllString(coloured, ""), reporttest.Render(t, Format{Options{}}, r); got != want {
			t.Errorf("%s: without its colour it reads\n%s\nwant\n%s", name, got, want)
		}
	}
}

// BenchmarkText renders a report of 1,000 tenants with 22 findings each.
func BenchmarkText(b *testing.B) {
	r := reporttest.Reports(b)["japan"]
	japan := r.Tenants[0]
	r.Tenants = nil
	for i := range 1000 {
		japan.File = fmt.Sprintf("%d.json", i)
		r.Tenants = append(r.Tenants, japan)
	}
	for b.Loop() {
		if err := (Format{}).Render(new(strings.Builder), r); err != nil {
			b.Fatal(err)
		}
	}
}
