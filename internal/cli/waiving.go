package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/accept"
	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/edit"
	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// waiving is waivers on their way into a file.
type waiving struct {
	*waiveOptions
	terms      accept.Terms
	catalogue  *policy.Catalogue
	vocabulary *residency.Vocabulary

	plan     check.Run
	judged   *check.Judged
	waivers  []accept.Waiver
	shown    string   // where each was written, and as what
	accepted []string // the findings that they accept
}

// choose judges the document and chooses the waivers, or returns the mistakes in what
// was read.
func (w *waiving) choose(ctx context.Context, s streams) ([]residency.Error, error) {
	w.plan = check.Run{Paths: []string{w.document}, AsOf: s.today, Today: s.today}
	var inFile []tenant.Waiver
	if _, err := os.Stat(w.in); w.in != "" && err == nil {
		w.plan.Waivers = []string{w.in}
	}
	judged, err := w.plan.Judge(ctx, s.World, w.catalogue)
	if err != nil || len(judged.Report.Errors) > 0 {
		return judged.Mistakes(), err
	}
	if w.judged = judged; w.in != "" {
		if inFile, _, err = check.ReadWaiversFile(s.World, w.in, w.vocabulary); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s: %w", s.Name(w.in), err)
		}
	}
	var refused []string
	for _, id := range w.ids {
		waiver, err := w.terms.Waiver(judged, id, w.vocabulary)
		if err == nil {
			err = waiver.Taken(inFile)
		}
		if errors.Is(err, accept.ErrNoFinding) {
			err = w.nothingOf(id)
		}
		if err != nil {
			refused = append(refused, err.Error())
		}
		w.waivers = append(w.waivers, waiver)
	}
	if len(refused) > 0 {
		return nil, usagef("%s", strings.Join(refused, "\n  "))
	}
	return nil, nil
}

// nothingOf says that there is no such finding or requirement, and what was meant.
func (w *waiving) nothingOf(id string) error {
	var requirements []string
	for _, d := range w.judged.Report.Tenants {
		for _, f := range d.Findings {
			requirements = append(requirements, f.Requirement.ID)
		}
	}
	switch is := slices.Contains(requirements, id); {
	case w.cause != "":
		return unknown("requirement", id, slices.Compact(requirements))
	case is:
		return usagef("%s is a requirement: give the ids of its findings, as -o json has them, or --cause to accept what nobody documents", id)
	}
	return noFinding(id, &w.judged.Report)
}

// errMistakes ends an update for mistakes that are told one by one.
var errMistakes = errors.New("mistakes")

// add adds the waivers to their file, or returns the mistakes for which none was.
func (w *waiving) add(ctx context.Context, s streams) (mistakes []residency.Error, err error) {
	path := w.document
	if w.in != "" {
		path = w.in
	}
	format, known := tenant.FormatOf(path)
	if !known || format == tenant.NDJSON {
		return []residency.Error{s.FileError(path, errors.New("a waiver goes into a file named .json, .yaml or .yml: give --in FILE"))}, nil
	}
	change := func(before []byte) (after []byte, err error) {
		if tenant.IsUTF16(before) {
			mistakes = []residency.Error{s.FileError(path, tenant.ErrUTF16)}
			return nil, errMistakes
		}
		if after, err = w.written(s.Name(path), format, before); err != nil {
			mistakes = []residency.Error{s.FileError(path, err)}
			return nil, errMistakes
		}
		if mistakes, err = w.holds(ctx, s, path, format, after); err != nil {
			return nil, err
		}
		if mistakes != nil {
			return nil, errMistakes
		}
		return after, nil
	}
	var refused *usageError
	if w.dryRun {
		err = dryUpdate(s, path, format, change)
	} else {
		err = w.update(path, format, change)
	}
	switch {
	case errors.Is(err, errMistakes):
		return mistakes, nil
	case errors.As(err, &refused):
		return nil, refused
	case err != nil:
		return []residency.Error{s.FileError(path, files.Plain(err))}, nil
	}
	return nil, nil
}

// written returns the text with one waiver after the other, and keeps how each is shown.
func (w *waiving) written(name string, format tenant.Format, text []byte) ([]byte, error) {
	done := "added"
	if w.dryRun {
		done = "would be added"
	}
	w.shown = ""
	for _, waiver := range w.waivers {
		after, line, err := edit.Waiver(format, text, waiver.Entry)
		if err == nil {
			err = edit.VerifyWaiver(name, format, text, after, waiver.Entry)
		}
		if err != nil {
			return nil, err
		}
		text = after
		w.shown += fmt.Sprintf("%s:%d: %s\n%s", name, line, done, waiver.Entry.Shown())
	}
	return text, nil
}

// holds reads the new text as the gate would, returns its mistakes, and has the
// policies say what the new waivers accept. One that accepts nothing is refused.
func (w *waiving) holds(ctx context.Context, s streams, path string, format tenant.Format, text []byte) ([]residency.Error, error) {
	config, documents := policy.Config{AsOf: s.today}, w.judged.Documents
	if w.in != "" {
		entries, mistakes := tenant.ParseWaivers(s.Name(path), format, text, w.vocabulary)
		if len(mistakes) > 0 {
			return mistakes, nil
		}
		for _, entry := range entries {
			config.Waivers = append(config.Waivers, entry.Value)
		}
	} else {
		documents = nil
		for parsed := range tenant.Parse(s.Name(path), format, bytes.NewReader(text), w.vocabulary, s.today) {
			if len(parsed.Errors) > 0 {
				return parsed.Errors, nil
			}
			documents = append(documents, &check.Document{Tenant: parsed.Tenant})
		}
	}
	engine, err := w.plan.Engine(ctx, w.catalogue, config, false)
	if err != nil {
		return nil, err
	}
	if w.accepted, err = w.terms.Accepted(ctx, engine, documents, w.waivers); err != nil {
		return nil, err
	}
	if idle := w.terms.Idle(w.waivers, w.accepted); idle != "" {
		return nil, usagef("a waiver of %s would accept nothing: what is unknown may be a violation, and that is accepted by the id of a finding", idle)
	}
	return nil, nil
}

// warnDays is how many days before its end the policies note a waiver.
const warnDays = 30

// tell shows the waivers, and says what they accept and when that is told of.
func (w *waiving) tell(s streams) error {
	if _, err := s.out.Write([]byte(w.shown)); err != nil {
		return err
	}
	const most = 5
	told := strings.Join(w.accepted[:min(most, len(w.accepted))], ", ")
	if more := len(w.accepted) - most; more > 0 {
		told += fmt.Sprintf(" and %d more", more)
	}
	noted, err := shifted("", w.expires, fmt.Sprintf("%dd", warnDays), -1)
	if err != nil {
		return err
	}
	when := "from " + noted + " on"
	if noted <= s.today {
		when = "from now on"
	}
	_, err = fmt.Fprintf(s.err, "Accepts %s: %s\nEnds after %s (UTC), when they fail again; reports note that %s.\n",
		count(len(w.accepted), "finding"), told, w.expires, when)
	return err
}

// update changes the file with nobody else in between. Only a waivers file may be
// missing.
func (w *waiving) update(path string, format tenant.Format, change func([]byte) ([]byte, error)) error {
	if w.in == "" {
		return files.Update(path, tenant.MaxDocumentSize, nil, change)
	}
	return files.Update(path, tenant.MaxDocumentSize, noWaivers(format), change)
}

// dryUpdate has the change made of what a file holds, and leaves the file alone.
func dryUpdate(s streams, path string, format tenant.Format, change func([]byte) ([]byte, error)) error {
	content, err := s.Files.Read(path, tenant.MaxDocumentSize)
	if errors.Is(err, fs.ErrNotExist) {
		content, err = noWaivers(format), nil
	}
	if err == nil {
		_, err = change(content)
	}
	return err
}

// noWaivers is a waivers file without any.
func noWaivers(format tenant.Format) []byte {
	if format == tenant.JSON {
		return []byte("{\n  \"waivers\": []\n}\n")
	}
	return []byte("waivers: []\n")
}
