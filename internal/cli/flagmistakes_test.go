package cli

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// Every flag of every command that takes a value refuses none, those included that
// nobody thought of here.
func TestEveryFlagRefusesAnEmptyValue(t *testing.T) {
	t.Parallel()
	tried := 0
	var try func(command *cobra.Command)
	try = func(command *cobra.Command) {
		for _, below := range command.Commands() {
			try(below)
		}
		path := strings.Fields(command.CommandPath())[1:]
		command.LocalFlags().VisitAll(func(flag *pflag.Flag) {
			if flag.Value.Type() == "bool" {
				return
			}
			tried++
			args := append(append([]string{}, path...), argumentsOf[command.Name()]...)
			given := [][]string{{"--" + flag.Name + "="}, {"--" + flag.Name + "= \t"}}
			if _, isList := flag.Value.(pflag.SliceValue); isList {
				given = append(given, []string{"--" + flag.Name + "=", "--" + flag.Name + "=text"})
			}
			for _, empty := range given {
				var out, complaint bytes.Buffer
				status := Run(context.Background(), append(args, empty...), strings.NewReader("{}"), &out, &complaint, time.Now)
				if status != exitNoAnswer || !strings.Contains(complaint.String(), "--"+flag.Name+": given without a value") && !strings.Contains(complaint.String(), "invalid argument") {
					t.Errorf("%s %q ends with %d: %s", command.CommandPath(), empty, status, complaint.String())
				}
			}
		})
	}
	try(Command())
	if tried < 40 {
		t.Errorf("only %d flags were tried", tried)
	}
}

// argumentsOf are as many as a command takes, so that nothing else is wrong.
var argumentsOf = map[string][]string{
	"residency-check": {"-"}, "fix": {"-"}, "explain": {"entra.mfa"}, "history": {"entra.mfa"}, "diff": {"-", "x.json"},
	"render": {"-"}, "test": {"."}, "waive": {"R/entra.mfa/storage", "x.json"}, "new-feature": {"acme.backup"},
}
