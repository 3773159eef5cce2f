package cli

import (
	"context"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/draft"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// completer proposes to a shell what may stand on the command line. The policies
// are read when somebody asks, and not to build a command.
type completer struct{ s streams }

// completable completes the arguments and flags of all commands. A flag means the
// same wherever it occurs.
func completable(s streams, root *cobra.Command) {
	c := completer{s}
	flags := map[string]cobra.CompletionFunc{
		"country":        c.one(countries),
		"user-countries": c.list(countries),
		"within":         c.list(places),
		"storage":        c.list(places),
		"processing":     c.list(places),
		"product":        c.list(products),
		"feature":        c.list(features),
		"commitments":    c.list(commitmentWords),
		"option":         c.option,
		"cloud":          fixed(residency.Clouds()),
		"activity":       fixed(residency.Activities()),
		"verdict":        fixed(residency.Verdicts()),
		"profile":        profileWords,
		"waivers":        filesNamed("yaml", "yml", "json"),
		"baseline":       filesNamed("json"),
		"config":         filesNamed("yaml", "yml"),
	}
	for _, command := range append(root.Commands(), root) {
		for name, completion := range flags {
			if command.Flags().Lookup(name) != nil && (!checks(root, command) || name != "verdict") {
				// It fails where a command completes the flag itself.
				_ = command.RegisterFlagCompletionFunc(name, completion)
			}
		}
		switch command.Name() {
		case "explain", "history":
			complete(command, "output", []string{"text", "json"})
			command.ValidArgsFunction = c.subject
		case "features":
			complete(command, "output", []string{"text", "json"})
			command.ValidArgsFunction = cobra.NoFileCompletions
		case "init":
			_ = command.RegisterFlagCompletionFunc("output", filesNamed("yaml", "yml"))
			command.ValidArgsFunction = cobra.NoFileCompletions
		case "waive":
			command.ValidArgsFunction = c.finding
		case "fix":
			_ = command.RegisterFlagCompletionFunc("finding", c.finding)
			command.ValidArgsFunction = documentFiles
		case "test":
			command.ValidArgsFunction = cobra.FixedCompletions(nil, cobra.ShellCompDirectiveFilterDirs)
		case root.Name(), "check", "diff":
			command.ValidArgsFunction = documentFiles
		}
	}
}

func filesNamed(extensions ...cobra.Completion) cobra.CompletionFunc {
	return cobra.FixedCompletions(extensions, cobra.ShellCompDirectiveFilterFileExt)
}

// documentFiles completes the files that may hold tenant documents.
var documentFiles = filesNamed("json", "yaml", "yml", "ndjson", "jsonl")

func fixed[T ~string](words []T) cobra.CompletionFunc {
	completions := make([]cobra.Completion, len(words))
	for i, word := range words {
		completions[i] = string(word)
	}
	return cobra.FixedCompletions(completions, cobra.ShellCompDirectiveNoFileComp)
}

// source lists the words of a vocabulary for one purpose.
type source func(v *residency.Vocabulary) []cobra.Completion

func countries(v *residency.Vocabulary) []cobra.Completion {
	var all []cobra.Completion
	for code, country := range v.Countries.All() {
		all = append(all, cobra.CompletionWithDesc(code, country.Name))
	}
	return all
}

func places(v *residency.Vocabulary) []cobra.Completion {
	return append(named(v.Geographies), countries(v)...)
}

func features(v *residency.Vocabulary) []cobra.Completion {
	var all []cobra.Completion
	for _, id := range v.FeatureIDs {
		feature, _ := v.Feature(id)
		all = append(all, cobra.CompletionWithDesc(id, feature.Name))
	}
	return all
}

func products(v *residency.Vocabulary) []cobra.Completion {
	var all []cobra.Completion
	for _, id := range v.FeatureIDs {
		product, _, _ := strings.Cut(id, ".")
		all = append(all, product)
	}
	return slices.Compact(all)
}

func commitmentWords(v *residency.Vocabulary) []cobra.Completion {
	return append(named(v.Commitments), cobra.CompletionWithDesc("none", "Nothing was bought or signed"))
}

func named(names residency.Words[string]) []cobra.Completion {
	var all []cobra.Completion
	for id, name := range names.All() {
		all = append(all, cobra.CompletionWithDesc(id, name))
	}
	return all
}

func profileWords(_ *cobra.Command, _ []string, toComplete string) ([]cobra.Completion, cobra.ShellCompDirective) {
	known, err := draft.Profiles()
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	var all []cobra.Completion
	for _, profile := range known {
		all = append(all, cobra.CompletionWithDesc(profile.Name, profile.Title))
	}
	return starting(all, toComplete), cobra.ShellCompDirectiveNoFileComp
}

// one completes a single word.
func (c completer) one(words source) cobra.CompletionFunc {
	return func(_ *cobra.Command, _ []string, toComplete string) ([]cobra.Completion, cobra.ShellCompDirective) {
		_, vocabulary := c.policies()
		if vocabulary == nil {
			return nil, cobra.ShellCompDirectiveError
		}
		return starting(words(vocabulary), toComplete), cobra.ShellCompDirectiveNoFileComp
	}
}

// list completes the last of several words between commas.
func (c completer) list(words source) cobra.CompletionFunc {
	return func(command *cobra.Command, args []string, toComplete string) ([]cobra.Completion, cobra.ShellCompDirective) {
		before := toComplete[:strings.LastIndexByte(toComplete, ',')+1]
		completions, directive := c.one(words)(command, args, toComplete[len(before):])
		for i := range completions {
			completions[i] = before + completions[i]
		}
		return completions, directive
	}
}

// starting are the completions that go on from what is there.
func starting(all []cobra.Completion, begun string) []cobra.Completion {
	return slices.DeleteFunc(all, func(word cobra.Completion) bool { return !strings.HasPrefix(word, begun) })
}

func (c completer) policies() (*policy.Catalogue, *residency.Vocabulary) {
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		return nil, nil
	}
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return nil, nil
	}
	return catalogue, vocabulary
}

// subject completes what is to be explained: a feature, or a finding of the
// documents in the working directory, and then the document.
func (c completer) subject(command *cobra.Command, args []string, toComplete string) ([]cobra.Completion, cobra.ShellCompDirective) {
	if len(args) > 0 {
		if command.Name() == "explain" && strings.Contains(args[0], "/") {
			return documentFiles(command, args, toComplete)
		}
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	completions, directive := c.one(features)(command, args, toComplete)
	if len(completions) == 0 && command.Name() == "explain" {
		completions = starting(c.findings(command.Context()), toComplete)
	}
	return completions, directive
}

// finding completes a finding of the documents in the working directory, and then
// the document.
func (c completer) finding(command *cobra.Command, args []string, toComplete string) ([]cobra.Completion, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return documentFiles(command, args, toComplete)
	}
	return starting(c.findings(command.Context()), toComplete), cobra.ShellCompDirectiveNoFileComp
}

// Completing has to be over before somebody wonders: it looks at so many
// documents, for so long.
const (
	maxCompleted  = 20
	completeLimit = 2 * time.Second
)

// findings are those of the documents in the working directory.
func (c completer) findings(ctx context.Context) []cobra.Completion {
	entries, err := os.ReadDir(".")
	catalogue, _ := c.policies()
	if err != nil || catalogue == nil {
		return nil
	}
	plan := &check.Run{AsOf: c.s.today, Today: c.s.today}
	for _, entry := range entries {
		if _, known := tenant.FormatOf(entry.Name()); known && !check.IsHidden(entry.Name()) && len(plan.Paths) < maxCompleted {
			plan.Paths = append(plan.Paths, entry.Name())
		}
	}
	limited, cancel := within(ctx, c.s.now, completeLimit)
	defer cancel()
	judged, err := plan.Judge(limited, c.s.World, catalogue)
	if err != nil {
		return nil
	}
	var all []cobra.Completion
	for _, t := range judged.Report.Tenants {
		for _, f := range t.Findings {
			all = append(all, cobra.CompletionWithDesc(f.ID, t.Name+": "+string(f.Verdict)))
		}
	}
	return all
}

// within returns a context that ends when so much time has passed by the clock.
func within(ctx context.Context, now func() time.Time, limit time.Duration) (context.Context, context.CancelFunc) {
	limited, cancel := context.WithCancel(ctx)
	end := now().Add(limit)
	go func() {
		look := time.NewTicker(limit / 20)
		defer look.Stop()
		for now().Before(end) {
			select {
			case <-limited.Done():
				return
			case <-look.C:
			}
		}
		cancel()
	}()
	return limited, cancel
}

// option completes NAME=VALUE of the feature that is explained, and
// FEATURE:NAME=VALUE of those that a document is to use.
func (c completer) option(command *cobra.Command, args []string, toComplete string) ([]cobra.Completion, cobra.ShellCompDirective) {
	_, vocabulary := c.policies()
	if vocabulary == nil {
		return nil, cobra.ShellCompDirectiveError
	}
	var completions []cobra.Completion
	add := func(prefix string, feature residency.Feature) {
		for _, name := range sortedKeys(feature.Options) {
			option := feature.Options[name]
			completions = append(completions, cobra.CompletionWithDesc(prefix+name+"=", option.About))
			for _, value := range optionWords(vocabulary, option) {
				completions = append(completions, prefix+name+"="+value)
			}
		}
	}
	if len(args) > 0 {
		feature, _ := vocabulary.Feature(args[0])
		add("", feature)
	}
	if ids, err := command.Flags().GetStringSlice("feature"); err == nil {
		for _, id := range ids {
			feature, _ := vocabulary.Feature(id)
			add(feature.ID+":", feature)
		}
	}
	if name, _, valued := strings.Cut(toComplete, "="); !valued {
		// Values come when the name is there.
		completions = slices.DeleteFunc(completions, func(word cobra.Completion) bool {
			written, _, _ := strings.Cut(word, "\t")
			return !strings.HasSuffix(written, "=")
		})
	} else {
		completions = slices.DeleteFunc(completions, func(word cobra.Completion) bool { return strings.HasPrefix(word, name+"=\t") })
	}
	return starting(completions, toComplete), cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
}

// optionWords are the values that an option takes, where they can be listed.
func optionWords(v *residency.Vocabulary, option residency.Option) []string {
	switch option.Type {
	case residency.OptionOneOf, residency.OptionSet:
		return option.Values
	case residency.OptionBoolean:
		return []string{"true", "false"}
	case residency.OptionRegion, residency.OptionRegions:
		var regions []string
		for id, region := range v.Regions.All() {
			if region.Vendor == option.Vendor {
				regions = append(regions, id)
			}
		}
		return regions
	case residency.OptionPlace, residency.OptionPlaces:
		return append(v.Geographies.IDs(), v.Countries.IDs()...)
	}
	return nil
}
