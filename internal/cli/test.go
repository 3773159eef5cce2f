package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/policy/own"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

const testHelp = `Tests a folder of policies of your own: checks them, runs their Rego tests, and
judges their example tenants. An example is a tenant document with its expected
verdicts beside it, worked out by hand: acme.yaml and acme.verdicts.txt. Says
which facts no example exercises.

Exit status:
  0  everything passes
  1  a test fails, or an example gets other verdicts
  2  the policies or examples cannot be used, or there is nothing to test`

// verdictsSuffix ends the name of a file with the expected verdicts of an example.
const verdictsSuffix = ".verdicts.txt"

// testOptions are the flags and the argument of the test command.
type testOptions struct {
	policies policyFlags
	verbose  bool
	folder   string
}

func newTestCommand(s streams, status *int) *cobra.Command {
	var o testOptions
	command := &cobra.Command{
		Use:     "test DIR",
		Short:   "Test policies of your own",
		Long:    testHelp,
		Example: "  residency-check test contoso",
		Args: func(command *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usagef("%s takes one folder of policies, and got %d", command.Name(), len(args))
			}
			return nil
		},
		RunE: func(command *cobra.Command, args []string) error {
			o.folder = args[0]
			o.policies.paths = append(o.policies.paths, args[0])
			var err error
			*status, err = o.run(command.Context(), s)
			return err
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	flags.StringArrayVar(&o.policies.paths, "policy", nil, "`DIR|BUNDLE` with policies that those of DIR build on, repeatable")
	flags.BoolVarP(&o.verbose, "verbose", "v", false, "list what passes, too")
	return command
}

func (o *testOptions) run(ctx context.Context, s streams) (int, error) {
	catalogue, bundles, err := o.policies.loadBundles(ctx, s)
	if err != nil {
		return 0, err
	}
	results, faults, err := own.RunTests(ctx, catalogue.Served, bundles[len(bundles)-1:])
	if err == nil {
		err = policyMistakes(s, faults)
	}
	if err != nil {
		return 0, err
	}
	examples, err := findExamples(s, o.folder)
	if err != nil {
		return 0, err
	}
	if len(results)+len(examples) == 0 {
		return 0, fmt.Errorf("nothing to test: %s has neither Rego tests (_test.rego) nor examples (NAME.yaml with NAME%s)", s.Name(o.folder), verdictsSuffix)
	}
	failed := 0
	told := &teller{s: s}
	for _, r := range results {
		if !r.Passed {
			failed++
			told.linef("✗ %s:%d: %s %s", r.At.File, r.At.Line, r.Name, strings.TrimSpace(r.Reason))
		} else if o.verbose {
			told.linef("✓ %s:%d: %s", r.At.File, r.At.Line, r.Name)
		}
	}
	exercised := map[string]bool{}
	for _, e := range examples {
		differences, err := e.judge(ctx, s, catalogue, exercised)
		if err != nil {
			return 0, err
		}
		switch {
		case len(differences) > 0:
			failed++
			told.linef("✗ %s", s.Name(e.document))
			for _, difference := range differences {
				told.linef("    %s", difference)
			}
		case o.verbose:
			told.linef("✓ %s", s.Name(e.document))
		}
	}
	o.cover(told, catalogue, exercised)
	told.linef("%s, %s: %s.", counted(len(results), "Rego test"), counted(len(examples), "example"), outcome(failed))
	if failed > 0 {
		return exitFailed, told.err
	}
	return exitMet, told.err
}

// cover says which of the folder's own facts no example exercises.
func (o *testOptions) cover(told *teller, catalogue *policy.Catalogue, exercised map[string]bool) {
	own := catalogue.OwnFacts()
	if len(own) == 0 {
		return
	}
	missed := slices.DeleteFunc(slices.Clone(own), func(fact string) bool { return exercised[fact] })
	for _, fact := range missed {
		told.linef("  no example exercises %s", fact)
	}
	told.linef("%d of %s exercised.", len(own)-len(missed), counted(len(own), "fact"))
}

func outcome(failed int) string {
	if failed == 0 {
		return "all pass"
	}
	return fmt.Sprintf("%d failed", failed)
}

func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// teller writes lines until one cannot be written.
type teller struct {
	s   streams
	err error
}

func (t *teller) linef(format string, args ...any) {
	if t.err == nil {
		t.err = report.WritePrintable(t.s.out, fmt.Sprintf(format, args...))
	}
}

// example is a tenant document with the verdicts that are expected of it.
type example struct{ document, verdicts string }

// findExamples finds the documents with verdicts beside them. One of a pair
// without the other is a mistake, in a folder that has pairs or is called examples.
func findExamples(s streams, folder string) ([]example, error) {
	var examples []example
	var mistakes []error
	folders := map[string]bool{}
	tree, err := s.Files.Tree(folder)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.Name(folder), err)
	}
	for _, name := range tree.Files() {
		path := tree.Path(name)
		stem, isVerdicts := strings.CutSuffix(path, verdictsSuffix)
		if isVerdicts || filepath.Base(filepath.Dir(path)) == "examples" {
			folders[filepath.Dir(path)] = true
		}
		if !isVerdicts {
			continue
		}
		documents := documentsNamed(stem)
		if len(documents) != 1 {
			mistakes = append(mistakes, fmt.Errorf("%s: %d tenant documents beside it instead of one (%s.yaml or .json)", s.Name(path), len(documents), filepath.Base(stem)))
			continue
		}
		examples = append(examples, example{documents[0], path})
	}
	for _, inside := range slices.Sorted(maps.Keys(folders)) {
		mistakes = append(mistakes, withoutVerdicts(s, inside)...)
	}
	slices.SortFunc(examples, func(a, b example) int { return cmp.Compare(a.document, b.document) })
	return examples, errors.Join(mistakes...)
}

func documentsNamed(stem string) []string {
	var documents []string
	for _, extension := range []string{".json", ".yaml", ".yml"} {
		if info, err := os.Stat(stem + extension); err == nil && info.Mode().IsRegular() {
			documents = append(documents, stem+extension)
		}
	}
	return documents
}

// withoutVerdicts reports the documents of a folder of examples that have no
// verdicts.
func withoutVerdicts(s streams, folder string) []error {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return []error{err}
	}
	var mistakes []error
	for _, entry := range entries {
		path := filepath.Join(folder, entry.Name())
		if _, known := tenant.FormatOf(path); !known || entry.IsDir() || strings.HasPrefix(entry.Name(), "data.") {
			continue
		}
		stem := strings.TrimSuffix(path, filepath.Ext(path))
		if _, err := os.Stat(stem + verdictsSuffix); err != nil {
			mistakes = append(mistakes, fmt.Errorf("%s: no %s%s beside it", s.Name(path), filepath.Base(stem), verdictsSuffix))
		}
	}
	return mistakes
}

// judge compares the example with what the program says, and notes which facts
// decided.
func (e example) judge(ctx context.Context, s streams, catalogue *policy.Catalogue, exercised map[string]bool) ([]string, error) {
	text, err := s.Files.Read(e.verdicts, tenant.MaxDocumentSize)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.Name(e.verdicts), err)
	}
	expected := report.ParseVerdicts(string(text))
	if len(expected.Faults) > 0 {
		for i := range expected.Faults {
			expected.Faults[i].File = s.Name(e.verdicts)
		}
		return messages(expected.Faults), nil
	}
	asOf, err := day(s, expected.AsOf)
	if err != nil {
		return nil, fmt.Errorf("%s: as_of %q is no date: write it as YYYY-MM-DD", s.Name(e.verdicts), expected.AsOf)
	}
	plan := &check.Run{Paths: []string{e.document}, AsOf: asOf, Pinned: expected.AsOf != "", Today: s.today}
	judged, err := plan.Judge(ctx, s.World, catalogue)
	if err != nil {
		return nil, err
	}
	if len(judged.Report.Errors) > 0 {
		return messages(judged.Report.Errors), nil
	}
	if n := len(judged.Report.Tenants); n != 1 {
		return []string{fmt.Sprintf("holds %d tenants: an example is one", n)}, nil
	}
	for _, f := range judged.Report.Tenants[0].Findings {
		for _, fact := range f.Facts {
			exercised[fact.ID] = exercised[fact.ID] || fact.Decides
		}
	}
	return expected.Against(report.VerdictLines(&judged.Report.Tenants[0])), nil
}

func messages(faults []residency.Error) []string {
	texts := make([]string, len(faults))
	for i, fault := range faults {
		texts[i] = fault.Error()
	}
	return texts
}
