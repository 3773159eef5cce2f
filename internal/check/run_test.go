package check

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

const today = "2026-11-25"

// testDocument is a tenant document that uses one feature.
func testDocument(name string) string {
	return fmt.Sprintf(`{"tenant": {"name": %q, "country": "JP"}, "features": ["azure.rbac"], "requirements": [{"id": "R", "storage": ["global"]}]}`, name) + "\n"
}

// folderOf is a folder with files of that content by name.
func folderOf(t *testing.T, files map[string]string) string {
	t.Helper()
	folder := t.TempDir()
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

func catalogue(t *testing.T) *policy.Catalogue {
	t.Helper()
	shipped, err := policy.LoadCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	return shipped
}

func judge(t *testing.T, r *Run, in string) *Judged {
	t.Helper()
	r.AsOf, r.Today = today, today
	judged, err := r.Judge(t.Context(), World{In: strings.NewReader(in)}, catalogue(t))
	if err != nil {
		t.Fatal(err)
	}
	return judged
}

func names(r *residency.Report) []string {
	var all []string
	for _, tenant := range r.Tenants {
		all = append(all, tenant.Name)
	}
	return all
}

// One document that cannot be read hides no other, and leaves the run without a verdict.
func TestJudgeTellsOfTenantsAndOfErrors(t *testing.T) {
	folder := folderOf(t, map[string]string{"a.json": testDocument("A"), "b.json": "{", "c.json": testDocument("C"), "notes.txt": "x"})
	var stepped atomic.Int64
	begun, ended := 0, 0
	judged := judge(t, &Run{Paths: []string{folder, "-"}, Began: func(documents int) (func(), func()) {
		begun = documents
		return func() { stepped.Add(1) }, func() { ended++ }
	}}, testDocument("In"))
	r := &judged.Report
	if got := names(r); !slices.Equal(got, []string{"A", "C", "In"}) {
		t.Errorf("tenants %v", got)
	}
	if len(r.Errors) != 1 || r.Errors[0].File != "b.json" || r.Verdict != nil {
		t.Errorf("errors %v, verdict %v", r.Errors, r.Verdict)
	}
	if r.AsOf != today || r.ReportVersion != residency.ReportVersion || len(judged.Documents) != 3 {
		t.Errorf("as of %s, version %d, %d documents", r.AsOf, r.ReportVersion, len(judged.Documents))
	}
	if begun != 3 || stepped.Load() != 3 || ended != 1 {
		t.Errorf("began with %d documents, was told of %d, ended %d times", begun, stepped.Load(), ended)
	}
}

// What is given twice is judged once, and what the caller leaves out is not read.
func TestListReadsEachFileOnce(t *testing.T) {
	folder := folderOf(t, map[string]string{"a.json": testDocument("A"), "b.json": testDocument("B")})
	a, b := filepath.Join(folder, "a.json"), filepath.Join(folder, "b.json")
	leaves := func(path string) (bool, error) { return path == b, nil }
	if got := names(&judge(t, &Run{Paths: []string{folder, a, filepath.Join(folder, ".", "a.json")}, LeavesOut: leaves}, "").Report); !slices.Equal(got, []string{"A"}) {
		t.Errorf("tenants %v", got)
	}
	refused := errors.New("it may be a document")
	run := &Run{Paths: []string{folder}, LeavesOut: func(string) (bool, error) { return true, refused }}
	if _, err := run.Judge(t.Context(), World{}, catalogue(t)); !errors.Is(err, refused) {
		t.Errorf("error %v", err)
	}
}

// Waivers and baseline of a folder are not its documents.
func TestListLeavesOutWhatIsReadBeside(t *testing.T) {
	folder := folderOf(t, map[string]string{"a.json": testDocument("A"), "waivers.json": `{"waivers": []}`})
	run := &Run{Paths: []string{folder}, Waivers: []string{filepath.Join(folder, "waivers.json")}}
	if r := judge(t, run, "").Report; len(r.Errors) > 0 || len(r.Tenants) != 1 {
		t.Errorf("errors %v, tenants %v", r.Errors, names(&r))
	}
	if r := judge(t, &Run{Paths: []string{folder}}, "").Report; len(r.Errors) == 0 {
		t.Errorf("as a document: errors %v", r.Errors)
	}
}

func TestMissingAddsToWhatIsWrong(t *testing.T) {
	hint := errors.New("no such file, and no such command")
	run := &Run{Paths: []string{"chekc"}, Missing: func(argument string, err error) error {
		if argument != "chekc" || !errors.Is(err, os.ErrNotExist) {
			t.Errorf("asked for %s: %v", argument, err)
		}
		return hint
	}}
	r := judge(t, run, "").Report
	if len(r.Errors) != 1 || r.Errors[0] != (residency.Error{File: "chekc", Message: hint.Error()}) || r.Verdict != nil {
		t.Errorf("errors %v", r.Errors)
	}
}

// The shards of a run hold each document once, and one that holds none says so.
func TestShardsArePartsOfTheWhole(t *testing.T) {
	var lines strings.Builder
	for i := range 5 {
		lines.WriteString(testDocument(fmt.Sprint(i)))
	}
	folder := folderOf(t, map[string]string{"all.ndjson": lines.String()})
	var all []string
	for part := 1; part <= 3; part++ {
		shard, err := ParseShard(fmt.Sprintf("%d/3", part), nil)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, names(&judge(t, &Run{Paths: []string{folder}, Shard: shard}, "").Report)...)
	}
	if slices.Sort(all); !slices.Equal(all, []string{"0", "1", "2", "3", "4"}) {
		t.Errorf("the parts hold %v", all)
	}
	r := judge(t, &Run{Paths: []string{folder}, Shard: Shard{6, 6}}, "").Report
	if len(r.Errors) != 1 || r.Errors[0].Message != "nothing to evaluate: shard 6/6 holds none of the 5 documents" || r.Verdict != nil {
		t.Errorf("of a shard with nothing in it: %v", r.Errors)
	}
	for _, wrong := range []string{"0/3", "4/3", "1", "1/", "/3", "01/3", "1/0", "-1/3", "1/3/3", "1/1000000"} {
		if shard, err := ParseShard(wrong, nil); err == nil {
			t.Errorf("%q is taken for %v", wrong, shard)
		}
	}
}

// A day that was asked for answers the same on every other: what is later than that is
// measured by the last day on which a source was read.
func TestLatest(t *testing.T) {
	v := &residency.Vocabulary{ReadUntil: "2026-11-20"}
	for _, c := range []struct {
		run  Run
		want string
	}{
		{Run{AsOf: "2026-01-01", Today: "2027-01-01"}, "2027-01-01"},
		{Run{AsOf: "2026-01-01", Today: "2027-01-01", Pinned: true}, "2026-11-20"},
		{Run{AsOf: "2026-12-01", Today: "2027-01-01", Pinned: true}, "2026-12-01"},
	} {
		if got := c.run.Latest(v); got != c.want {
			t.Errorf("%+v: %s, want %s", c.run, got, c.want)
		}
	}
}

// A baseline that is no report, has no verdict, or is about nobody is a mistake.
func TestBaselineMustBeOne(t *testing.T) {
	folder := folderOf(t, map[string]string{"a.json": testDocument("A"), "no.json": "{}"})
	document := filepath.Join(folder, "a.json")
	for name, baseline := range map[string]string{"no report": filepath.Join(folder, "no.json"), "no file": filepath.Join(folder, "gone.json")} {
		r := judge(t, &Run{Paths: []string{document}, Baseline: baseline}, "").Report
		if len(r.Errors) != 1 || r.Verdict != nil || r.Baseline != nil {
			t.Errorf("%s: errors %v", name, r.Errors)
		}
	}
}

// A stream says of each document what a run on it alone says, in order, and that there
// was nothing where there was.
func TestStreamTellsOfEachDocument(t *testing.T) {
	run := func(in string) (told []string, out string, nothing *residency.Error) {
		t.Helper()
		stream, mistakes, err := (&Run{Paths: []string{"-"}, AsOf: today, Today: today}).OpenStream(t.Context(), World{In: strings.NewReader(in)}, catalogue(t))
		if err != nil || mistakes != nil {
			t.Fatal(mistakes, err)
		}
		var b strings.Builder
		lines := bufio.NewWriter(&b)
		nothing, err = stream.Write(t.Context(), lines, func(r *residency.Report, _ int) { told = append(told, strings.Join(names(r), ",")) })
		if err := errors.Join(err, lines.Flush()); err != nil {
			t.Fatal(err)
		}
		return told, b.String(), nothing
	}
	in := testDocument("A") + "{}\n" + testDocument("B")
	told, out, nothing := run(in)
	if !slices.Equal(told, []string{"A", "", "B"}) || strings.Count(out, "\n") != 3 || nothing != nil {
		t.Errorf("told of %q in %d lines, nothing: %v", told, strings.Count(out, "\n"), nothing)
	}
	stream, mistakes, err := (&Run{Paths: []string{"-"}, AsOf: today, Today: today, Waivers: []string{"gone.yaml"}}).OpenStream(t.Context(), World{}, catalogue(t))
	if stream != nil || len(mistakes) != 1 || err != nil {
		t.Errorf("with waivers that are not there: %v, %v", mistakes, err)
	}
	sharded, _, err := (&Run{Paths: []string{"-"}, AsOf: today, Today: today, Shard: Shard{9, 9}}).OpenStream(t.Context(), World{In: strings.NewReader(in)}, catalogue(t))
	if err != nil {
		t.Fatal(err)
	}
	nothing, err = sharded.Write(t.Context(), bufio.NewWriter(new(strings.Builder)), func(*residency.Report, int) { t.Error("told of a document") })
	if err != nil || nothing == nil || !strings.Contains(nothing.Message, "holds none of the 3 documents") {
		t.Errorf("of a shard with nothing in it: %v, %v", nothing, err)
	}
}
