package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/residency"
)

var update = flag.Bool("update", false, "write the golden files anew")

// reports is every report of testdata by name.
func reports(t testing.TB) map[string]*residency.Report {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("testdata", "*.report.json"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no reports in testdata: %v", err)
	}
	all := map[string]*residency.Report{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		all[strings.TrimSuffix(filepath.Base(path), ".report.json")] = decode(t, data)
	}
	return all
}

// decode reads a report as strictly as real input: a misspelt key in a
// fixture must not pass.
func decode(t testing.TB, data []byte) *residency.Report {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	r := new(residency.Report)
	if err := d.Decode(r); err != nil {
		t.Fatal(err)
	}
	return r
}

func render(t *testing.T, format string, o Options, r *residency.Report) string {
	t.Helper()
	renderer, err := New(format, o)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := renderer.Render(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func checkGolden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs (run with -update and read the diff); got:\n%s", path, got)
	}
}

func TestGolden(t *testing.T) {
	all := reports(t)
	for name, r := range all {
		t.Run(name, func(t *testing.T) {
			checkGolden(t, name+".80.txt", render(t, "text", Options{}, r))
			checkGolden(t, name+".200.txt", render(t, "text", Options{Width: 200}, r))
			checkGolden(t, name+".json", render(t, "json", Options{}, r))
		})
	}
	checkGolden(t, "fleet.quiet.txt", render(t, "text", Options{Quiet: true}, all["fleet"]))
	checkGolden(t, "hostile.quiet.txt", render(t, "text", Options{Quiet: true}, all["hostile"]))
	checkGolden(t, "japan.color.txt", render(t, "text", Options{Color: true}, all["japan"]))
	checkGolden(t, "japan.verbose.txt", render(t, "text", Options{Verbose: true}, all["japan"]))
}

func TestUnknownFormat(t *testing.T) {
	r, err := New("txt", Options{})
	if want := `unknown format "txt" (known: ` + strings.Join(Formats(), ", ") + ")"; r != nil || err == nil || err.Error() != want {
		t.Errorf("New gives %v, %v; want the error %s", r, err, want)
	}
}

func TestSameBytesEveryTime(t *testing.T) {
	t.Parallel()
	for name, r := range reports(t) {
		for _, format := range Formats() {
			first := render(t, format, Options{Verbose: true}, r)
			for range 20 {
				if render(t, format, Options{Verbose: true}, r) != first {
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
	all := reports(t)
	later, link := all["japan"], "https://example.com/"+strings.Repeat("x", 1000)
	for i := range later.Tenants[0].Findings {
		later.Tenants[0].Findings[i].Verdict = "later"
	}
	long := all["fleet"]
	long.Tenants[0].Findings[0].Facts = append(long.Tenants[0].Findings[0].Facts, residency.Fact{Citations: []residency.Citation{{URL: &link}}})
	all["hostile values"] = hostileReport("\x1b ##[error]\u202e")
	for name, r := range all {
		before, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		for _, format := range Formats() {
			render(t, format, Options{Verbose: true}, r)
			if after, err := json.Marshal(r); err != nil || !bytes.Equal(before, after) {
				t.Errorf("%s as %s changed the report (error %v)", name, format, err)
			}
		}
	}
}

// fullDisk takes some bytes, then nothing more.
type fullDisk struct{ room int }

var errFull = errors.New("disk full")

func (d *fullDisk) Write(p []byte) (int, error) {
	n := min(d.room, len(p))
	d.room -= n
	if n < len(p) {
		return n, errFull
	}
	return n, nil
}

func TestWriteErrorIsReturned(t *testing.T) {
	r := reports(t)["japan"]
	for _, format := range Formats() {
		renderer, err := New(format, Options{})
		if err != nil {
			t.Fatal(err)
		}
		whole := len(render(t, format, Options{}, r))
		for _, room := range []int{0, 1, whole / 2, whole - 1} {
			if err := renderer.Render(&fullDisk{room}, r); !errors.Is(err, errFull) {
				t.Errorf("%s with room for %d of %d bytes: error %v", format, room, whole, err)
			}
		}
		if err := renderer.Render(&fullDisk{whole}, r); err != nil {
			t.Errorf("%s with room for all: %v", format, err)
		}
	}
}
