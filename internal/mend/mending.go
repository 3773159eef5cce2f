// Package mend answers "with which changes to this document would its findings be met,
// and what is to be asked of its owner?". It must not know where the document comes from
// or where a patch goes.
package mend

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/edit"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// Mending is a document on its way to fewer findings.
type Mending struct {
	Before   []byte
	Format   tenant.Format
	Document *check.Document // as it was read
	Parse    func([]byte) (*tenant.Tenant, []residency.Error)
	Engine   policy.Engine
	Wanted   func(*residency.Finding) bool

	Judged *residency.Tenant // with the changes so far
	Patch  []edit.Operation
	Left   []string // why each finding that is left remains

	input any // with the changes so far
	all   residency.Alternative
}

// Fix changes the document for one finding after the other, each judged with the
// changes before.
func (m *Mending) Fix(ctx context.Context) error {
	m.input = m.Document.Input
	for i := range m.Judged.Findings { // changes make no finding come or go
		finding := &m.Judged.Findings[i]
		if !m.Wanted(finding) {
			continue
		}
		why, err := m.fixOne(ctx, finding)
		if err != nil {
			return err
		}
		if why != "" {
			m.Left = append(m.Left, finding.ID+": "+why)
		}
	}
	return nil
}

// fixOne makes the first change that helps a finding and harms no other, or says
// why there is none.
func (m *Mending) fixOne(ctx context.Context, finding *residency.Finding) (why string, err error) {
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
		if alternative, err = m.example(ctx, finding, alternative); err != nil {
			return "", err
		}
		input, patch, err := edit.Apply(m.input, alternative)
		if err != nil {
			return "", err
		}
		changed := *m.Document.Tenant
		changed.Input = input
		judged, err := (&check.Document{Tenant: &changed}).Judge(ctx, m.Engine)
		if err != nil {
			return "", err
		}
		if worse := worsened(m.Judged, judged); worse != "" {
			why = "what would meet it makes " + worse + " worse"
			continue
		}
		m.input, m.Judged = input, judged
		m.all, m.Patch = append(m.all, alternative...), append(m.Patch, patch...)
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

// Text is the document with its changes, and with a comment for each question.
func (m *Mending) Text(ctx context.Context) ([]byte, error) {
	comments, err := m.comments(ctx)
	if err != nil || len(m.Patch)+len(comments) == 0 {
		return m.Before, err
	}
	changed, err := edit.Text(m.Before, m.Format != tenant.YAML, m.all)
	if err == nil {
		err = m.isRight(changed)
	}
	if err != nil || len(comments) == 0 {
		return changed, err
	}
	if commented, err := edit.WithComments(changed, comments); err == nil && m.isRight(commented) == nil {
		return commented, nil
	}
	return changed, nil
}

// isRight reads the changed text again: it must say what was judged.
func (m *Mending) isRight(text []byte) error {
	read, faults := m.Parse(text)
	if len(faults) > 0 {
		return fmt.Errorf("changed in place, it would be no document (%w)", faults[0])
	}
	if !reflect.DeepEqual(read.Input, m.input) {
		return errors.New("changed in place, it would say something else")
	}
	return nil
}
