// Package accept answers "which waiver accepts these findings?". It chooses what a
// waiver says, and must not know into which text it goes, nor decide what a waiver
// covers: that is asked of the policies when it is written.
package accept

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/edit"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// ErrNoFinding says that a report has nothing of an id.
var ErrNoFinding = errors.New("no such finding")

// Terms is how findings are accepted.
type Terms struct {
	Reason, ApprovedBy, Expires string
	Cause                       residency.Cause // of what is unknown; empty to accept findings one by one
	Pin                         bool            // the documented places only
	Named                       bool            // the waiver says for which tenant it is, since its file does not
}

// Waiver is what is to be written, and for whom.
type Waiver struct {
	Entry       edit.Entry
	Accepts     string // as tenant.Waiver has it
	Requirement string
	For         *check.Document
}

// Waiver returns the waiver that accepts what an id names: a finding, or with a cause
// all of that cause under a requirement, also those that are not there yet.
func (t Terms) Waiver(judged *check.Judged, id string, v *residency.Vocabulary) (Waiver, error) {
	if t.Cause != "" {
		return t.ofCause(judged, id)
	}
	holder, f, err := only(judged, id, func(f *residency.Finding) bool { return f.ID == id })
	if err != nil {
		return Waiver{}, err
	}
	switch {
	case f.Waiver != nil:
		return Waiver{}, fmt.Errorf("%s is waived until %s already: %s", id, f.Waiver.Expires, f.Waiver.Reason)
	case f.Verdict != residency.Violated && f.Verdict != residency.Unknown:
		return Waiver{}, fmt.Errorf("%s is %s: there is nothing to accept", id, strings.ReplaceAll(string(f.Verdict), "_", " "))
	}
	var use string
	if f.Feature.Use != nil {
		use = *f.Feature.Use
	}
	entry := t.begin(holder, f.Requirement.ID)
	entry = add(entry, "feature", f.Feature.ID)
	entry = add(entry, "name", use)
	entry = add(entry, "activity", string(f.Activity))
	if t.Pin {
		places, err := pinned(f, v)
		if err != nil {
			return Waiver{}, err
		}
		entry = append(entry, edit.EntryField{Key: "places", Places: places})
	}
	return Waiver{t.end(entry), f.ID, f.Requirement.ID, holder}, nil
}

// ofCause returns the waiver of what is unknown for a cause.
func (t Terms) ofCause(judged *check.Judged, requirement string) (Waiver, error) {
	is := func(f *residency.Finding) bool { return f.Requirement.ID == requirement }
	open := func(f *residency.Finding) bool {
		return is(f) && f.Waiver == nil && f.Verdict == residency.Unknown && f.Cause != nil && *f.Cause == t.Cause
	}
	holder, _, err := only(judged, requirement, open)
	if errors.Is(err, ErrNoFinding) {
		if _, _, err := only(judged, requirement, is); errors.Is(err, ErrNoFinding) {
			return Waiver{}, err
		}
		return Waiver{}, fmt.Errorf("nothing that fails under %s is unknown (%s): there is nothing to accept", requirement, t.Cause)
	}
	if err != nil {
		return Waiver{}, err
	}
	entry := add(t.begin(holder, requirement), "cause", string(t.Cause))
	return Waiver{t.end(entry), requirement + "/(cause " + string(t.Cause) + ")", requirement, holder}, nil
}

// only finds the one tenant with such findings, and the first of them.
func only(judged *check.Judged, id string, is func(*residency.Finding) bool) (*check.Document, *residency.Finding, error) {
	var holder *check.Document
	var found *residency.Finding
	for i := range judged.Report.Tenants {
		findings := judged.Report.Tenants[i].Findings
		at := slices.IndexFunc(findings, func(f residency.Finding) bool { return is(&f) })
		switch {
		case at < 0:
		case found != nil:
			return nil, nil, fmt.Errorf("several tenants of %s have a finding %s: give the document of one", judged.Documents[i].File, id)
		default:
			holder, found = judged.Documents[i], &findings[at]
		}
	}
	if found == nil {
		return nil, nil, ErrNoFinding
	}
	return holder, found, nil
}

func (t Terms) begin(d *check.Document, requirement string) edit.Entry {
	var entry edit.Entry
	if t.Named {
		meant := d.ID
		if meant == "" {
			meant = d.Name
		}
		entry = add(entry, "tenant", meant)
	}
	return add(entry, "requirement", requirement)
}

func (t Terms) end(entry edit.Entry) edit.Entry {
	return add(add(add(entry, "reason", t.Reason), "approved_by", t.ApprovedBy), "expires", t.Expires)
}

// add adds a key, unless there is nothing to say.
func add(entry edit.Entry, key, text string) edit.Entry {
	if text == "" {
		return entry
	}
	return append(entry, edit.EntryField{Key: key, Text: text})
}

// pinned are the documented places of a finding that a waiver can name: what is no
// place, such as a token that nobody settled, cannot be outside.
func pinned(f *residency.Finding, v *residency.Vocabulary) ([]string, error) {
	var places []string
	for _, place := range f.Documented {
		if v.Countries.Has(place) || v.Geographies.Has(place) || v.Areas.Has(place) {
			places = append(places, place)
		} else if slices.Contains(f.Outside, place) {
			return nil, fmt.Errorf("--pin: %q is outside, and no place that a waiver can name", place)
		}
	}
	if places == nil {
		return nil, fmt.Errorf("--pin: no document names a place for %s, so there is none to pin", f.ID)
	}
	return places, nil
}

// Taken refuses a second waiver of the same, and tells where the first one stands,
// which has expired or lapsed. The waivers are those of the file that this one goes
// into, besides the document's own.
func (w *Waiver) Taken(inFile []tenant.Waiver) error {
	for _, other := range slices.Concat(w.For.Waivers, inFile) {
		if other.Accepts == w.Accepts && check.SpeaksOf(other, w.For) {
			file := other.At.File
			if file == "" {
				file = w.For.File
			}
			return fmt.Errorf("%s has a waiver already, which has expired or lapsed: change it, %s", w.Accepts, check.WaiverAt(file, other.At))
		}
	}
	return nil
}
