package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/edit"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// fixing is a document on its way to fewer findings.
type fixing struct {
	name     string
	patched  string // the name in the patch
	text     []byte
	format   tenant.Format
	document *check.Document // as it was read
	parse    func([]byte) (*tenant.Tenant, []residency.Error)
	engine   policy.Engine
	wanted   func(*residency.Finding) bool

	input  any // with the changes so far
	judged *residency.Tenant
	all    residency.Alternative
	patch  []edit.Operation
	left   []string // why each finding that is left remains
}

// fix changes the document for one finding after the other, each judged with the
// changes before.
func (f *fixing) fix(ctx context.Context) error {
	for i := range f.judged.Findings { // changes make no finding come or go
		finding := &f.judged.Findings[i]
		if !f.wanted(finding) {
			continue
		}
		why, err := f.fixOne(ctx, finding)
		if err != nil {
			return err
		}
		if why != "" {
			f.left = append(f.left, finding.ID+": "+why)
		}
	}
	return nil
}

// fixOne makes the first change that helps a finding and harms no other, or says
// why there is none.
func (f *fixing) fixOne(ctx context.Context, finding *residency.Finding) (why string, err error) {
	if len(finding.PassesIf) == 0 {
		if finding.Cause != nil && *finding.Cause != residency.Undeclared {
			return "unknown (" + string(*finding.Cause) + "), whatever is declared", nil
		}
		return "no change to the document was found that meets it", nil
	}
	for _, alternative := range finding.PassesIf {
		if alternative.IsStatement() {
			why = or(why, "turns on what is so of the tenant: declare "+strings.Join(stated(alternative), " and "))
			continue
		}
		input, patch, err := edit.Apply(f.input, alternative)
		if err != nil {
			return "", err
		}
		changed := *f.document.Tenant
		changed.Input = input
		judged, err := (&check.Document{Tenant: &changed}).Judge(ctx, f.engine)
		if err != nil {
			return "", err
		}
		if worse := worsened(f.judged, judged); worse != "" {
			why = "what would meet it makes " + worse + " worse"
			continue
		}
		f.input, f.judged = input, judged
		f.all, f.patch = append(f.all, alternative...), append(f.patch, patch...)
		return "", nil
	}
	return why, nil
}

func or(first, second string) string {
	if first != "" {
		return first
	}
	return second
}

// stated lists what an alternative would have to be so.
func stated(alternative residency.Alternative) []string {
	var paths []string
	for _, setting := range alternative.Settings() {
		paths = append(paths, setting.Path)
	}
	return paths
}

// worsened is the first finding that a change makes worse, if there is one.
func worsened(before, after *residency.Tenant) string {
	rank := func(f *residency.Finding) int {
		if f.Verdict == residency.NotApplicable {
			return slices.Index(residency.Verdicts(), residency.Met)
		}
		return slices.Index(residency.Verdicts(), f.Verdict)
	}
	for i := range after.Findings {
		if rank(&after.Findings[i]) < rank(&before.Findings[i]) {
			return after.Findings[i].ID
		}
	}
	return ""
}

// print writes the patch, and nothing where there is none.
func (f *fixing) print(w io.Writer, format string) error {
	if format == "json-patch" {
		return encodeJSON(w, append([]edit.Operation{}, f.patch...))
	}
	if len(f.patch) == 0 {
		return nil
	}
	changed, err := edit.Text(f.text, f.format != tenant.YAML, f.all)
	if err == nil {
		err = f.isRight(changed)
	}
	if err != nil {
		return fmt.Errorf("%s: %w: %s", f.name, err, elsePatchJSON)
	}
	patch, err := edit.Patch(f.patched, f.text, changed)
	if err != nil {
		return fmt.Errorf("%s: %w: %s", f.name, err, elsePatchJSON)
	}
	_, err = w.Write(patch)
	return err
}

// isRight reads the changed text again: it must say what was judged.
func (f *fixing) isRight(text []byte) error {
	read, faults := f.parse(text)
	if len(faults) > 0 {
		return fmt.Errorf("changed in place, it would be no document (%w)", faults[0])
	}
	if !reflect.DeepEqual(read.Input, f.input) {
		return errors.New("changed in place, it would say something else")
	}
	return nil
}

const elsePatchJSON = "-o json-patch has the changes"

// patchedName returns the name of a file in a patch, and refuses one outside of the
// folder where the patch is applied: it would hit another file there.
func patchedName(file string) (string, error) {
	slashed := filepath.ToSlash(file)
	switch {
	case file == "-":
		return "", usagef("the standard input has no name that a patch could change: give the file, or -o json-patch")
	case filepath.IsAbs(file) || path.IsAbs(slashed) || filepath.VolumeName(file) != "":
		return "", usagef("%q is an absolute path, which no patch can name: run fix in the folder where the patch is applied, and give the path from there; or give -o json-patch", file)
	case slices.Contains(strings.Split(slashed, "/"), ".."):
		return "", usagef("%q leads through .., which no patch can name: run fix in the folder where the patch is applied, and give the path from there; or give -o json-patch", file)
	}
	return path.Clean(slashed), nil
}

// tell says what remains, and returns the exit status.
func (f *fixing) tell(w io.Writer) (int, error) {
	var text strings.Builder
	for _, why := range f.left {
		fmt.Fprintf(&text, "remains: %s\n", why)
	}
	judged, sum := "with this patch", f.judged.Summary
	if len(f.patch) == 0 {
		judged = "no change to make"
	}
	fmt.Fprintf(&text, "%s: %d violated, %d unknown, %d met, %d not applicable, %d waived\n",
		judged, sum.Violated, sum.Unknown, sum.Met, sum.NotApplicable, sum.Waived)
	if _, err := io.WriteString(w, text.String()); err != nil {
		return 0, err
	}
	if len(f.left) > 0 {
		return exitFailed, nil
	}
	return exitMet, nil
}
