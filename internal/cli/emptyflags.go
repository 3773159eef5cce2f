package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// refuseEmptyFlags makes every command refuse a flag with an empty value:
// --verification-key "$UNSET" would silently skip the check that it asks for.
func refuseEmptyFlags(command *cobra.Command) {
	for _, below := range command.Commands() {
		refuseEmptyFlags(below)
	}
	run := command.RunE
	if run == nil {
		return
	}
	command.RunE = func(command *cobra.Command, args []string) error {
		var empty []string
		command.Flags().Visit(func(flag *pflag.Flag) {
			if isEmpty(flag) {
				empty = append(empty, "--"+flag.Name)
			}
		})
		if len(empty) > 0 {
			return usagef("%s: given without a value: leave it out, or give one", strings.Join(empty, ", "))
		}
		return run(command, args)
	}
}

// isEmpty says whether a flag, or one of its values, is nothing.
func isEmpty(flag *pflag.Flag) bool {
	switch value := flag.Value.(type) {
	case pflag.SliceValue:
		given := value.GetSlice()
		return len(given) == 0 || slices.ContainsFunc(given, isBlank)
	default:
		text := flag.Value.String()
		return isBlank(text) || text == "[]" && flag.Value.Type() == "stringToString"
	}
}

func isBlank(text string) bool { return strings.TrimSpace(text) == "" }
