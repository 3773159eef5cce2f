package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/residency"
)

func render(t testing.TB, format string, o Options, r *residency.Report) string {
	t.Helper()
	renderer, err := New(format, o)
	if err != nil {
		t.Fatal(err)
	}
	return reporttest.Render(t, renderer, r)
}

func TestGolden(t *testing.T) {
	all := reporttest.Reports(t)
	for name, r := range all {
		t.Run(name, func(t *testing.T) {
			reporttest.Golden(t, name+".80.txt", render(t, "text", Options{}, r))
			reporttest.Golden(t, name+".200.txt", render(t, "text", Options{Look: Look{Width: 200}}, r))
			reporttest.Golden(t, name+".json", render(t, "json", Options{}, r))
		})
	}
	reporttest.Golden(t, "fleet.quiet.txt", render(t, "text", Options{Look: Look{Quiet: true}}, all["fleet"]))
	reporttest.Golden(t, "hostile.quiet.txt", render(t, "text", Options{Look: Look{Quiet: true}}, all["hostile"]))
	reporttest.Golden(t, "japan.color.txt", render(t, "text", Options{Look: Look{Color: true}}, all["japan"]))
	reporttest.Golden(t, "japan.verbose.txt", render(t, "text", Options{Look: Look{Verbose: true}}, all["japan"]))
}

func TestUnknownFormat(t *testing.T) {
	r, err := New("txt", Options{})
	if want := `unknown format "txt" (did you mean "text"?)`; r != nil || err == nil || err.Error() != want {
		t.Errorf("New gives %v, %v; want the error %s", r, err, want)
	}
}

func TestSameBytesEveryTime(t *testing.T) {
	t.Parallel()
	for name, r := range reporttest.Reports(t) {
		for _, format := range Formats() {
			first := render(t, format, Options{Look: Look{Verbose: true}}, r)
			for range 20 {
				if render(t, format, Options{Look: Look{Verbose: true}}, r) != first {
					t.Fatalf("%s as %s: not the same bytes", name, format)
				}
			}
		}
	}
}

// TestRenderingChangesNothing renders reports that share most of what is cleaned
// with what is shown: verdicts of a later version and long links included.
func TestRenderingChangesNothing(t *testing.T) {
	t.Parallel()
	all := reporttest.Reports(t)
	later, link := all["japan"], "https://example.com/"+strings.Repeat("x", 1000)
	for i := range later.Tenants[0].Findings {
		later.Tenants[0].Findings[i].Verdict = "later"
	}
	long := all["fleet"]
	long.Tenants[0].Findings[0].Facts = append(long.Tenants[0].Findings[0].Facts, residency.Fact{Citations: []residency.Citation{{URL: &link}}})
	all["hostile values"] = reporttest.Hostile("\x1b ##[error]\u202e")
	for name, r := range all {
		before, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		for _, format := range Formats() {
			render(t, format, Options{Look: Look{Verbose: true}}, r)
			if after, err := json.Marshal(r); err != nil || !bytes.Equal(before, after) {
				t.Errorf("%s as %s changed the report (error %v)", name, format, err)
			}
		}
	}
}

func TestWriteErrorIsReturned(t *testing.T) {
	r := reporttest.Reports(t)["japan"]
	for _, format := range Formats() {
		renderer, err := New(format, Options{})
		if err != nil {
			t.Fatal(err)
		}
		whole := len(render(t, format, Options{}, r))
		for _, room := range []int{0, 1, whole / 2, whole - 1} {
			if err := renderer.Render(&reporttest.FullDisk{Room: room}, r); !errors.Is(err, reporttest.ErrFull) {
				t.Errorf("%s with room for %d of %d bytes: error %v", format, room, whole, err)
			}
		}
		if err := renderer.Render(&reporttest.FullDisk{Room: whole}, r); err != nil {
			t.Errorf("%s with room for all: %v", format, err)
		}
	}
}
