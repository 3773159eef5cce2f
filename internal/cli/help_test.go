package cli

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/residency-check/residency-check/internal/cli/usage"
)

// Whoever has read one help knows where to look in the others.
func TestHelpOfEveryCommand(t *testing.T) {
	t.Parallel()
	root := Command()
	for _, command := range append(root.Commands(), root) {
		if !strings.HasPrefix(command.Example, "  residency-check") && !strings.Contains(command.Example, "| residency-check") {
			t.Errorf("%s: the help has no example", command.CommandPath())
		}
		var help bytes.Buffer
		command.SetOut(&help)
		if err := usage.Write(command); err != nil {
			t.Fatal(err)
		}
		for _, noise := range []string{"[=t", "[=f", "(default [])", "string", "\nFlags:"} {
			if strings.Contains(help.String(), noise) {
				t.Errorf("%s: the help says %q:\n%s", command.CommandPath(), noise, help.String())
			}
		}
		if !strings.HasSuffix(strings.SplitN(help.String(), "\n", 3)[1], " [flags]") {
			t.Errorf("%s: the flags are not last in %s", command.CommandPath(), command.UseLine())
		}
		placeholders(t, command)
	}
}

// A placeholder is in capitals, so that nobody types it.
func placeholders(t *testing.T, command *cobra.Command) {
	t.Helper()
	command.Flags().VisitAll(func(flag *pflag.Flag) {
		placeholder, _ := pflag.UnquoteUsage(flag)
		bare := strings.TrimSuffix(placeholder, ".json")
		if flag.Value.Type() != "bool" && (bare == "" || bare != strings.ToUpper(bare)) {
			t.Errorf("%s --%s: the placeholder is %q", command.CommandPath(), flag.Name, placeholder)
		}
	})
}

// The order of flags is one list, in which none stands twice.
func TestEveryFlagHasItsPlace(t *testing.T) {
	t.Parallel()
	var placed []string
	for _, group := range usage.Groups {
		for _, name := range group.Names {
			if slices.Contains(placed, name) {
				t.Errorf("--%s stands twice in usage.Groups", name)
			}
			placed = append(placed, name)
		}
	}
	root := Command()
	for _, command := range append(root.Commands(), root) {
		command.Flags().VisitAll(func(flag *pflag.Flag) {
			if !slices.Contains(placed, flag.Name) {
				t.Errorf("%s --%s: give it a place in usage.Groups", command.CommandPath(), flag.Name)
			}
		})
	}
}
