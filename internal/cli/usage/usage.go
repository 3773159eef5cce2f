// Package usage lays out the help of a command. It answers "which flags has it, and in
// which order?", the same for every command, and must not know what a flag does.
package usage

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// Groups is the order of flags in every help. A flag means the same wherever it
// occurs, so it stands in the same place.
var Groups = []Group{
	{"What is looked at", []string{
		"found", "location", "name", "country", "cloud", "created", "user-countries", "commitments", "data-location", "option",
		"product", "feature", "type", "profile", "list-profiles", "plain", "storage", "processing", "requirement", "finding", "within",
		"activity", "home", "verdict", "older-than", "passage", "check", "interactive",
	}},
	{"How it is judged", []string{
		"as-of", "waivers", "waiver-warn", "baseline", "only-new", "max-source-age", "shard", "opa",
		"reason", "approved-by", "expires", "pin", "cause",
	}},
	{"What makes it fail", []string{"fail-on", "fail-on-drift"}},
	{"Policies", []string{
		"policy", "old-policy", "verification-key", "verification-alg", "signing-key", "signing-alg", "signing-key-id",
	}},
	{"Output", []string{
		"output", "template", "update", "write", "state", "stream", "verbose", "quiet", "sarif-suppressed", "path-prefix", "in", "force", "dry-run",
		"no-descriptions", "color",
	}},
	{"About the program", []string{"config", "no-config", "show-config", "version", "notices", "help"}},
}

// Group is flags that belong together.
type Group struct {
	Title string
	Names []string
}

// Write writes how a command is used, its examples, the commands below it and
// its flags.
func Write(command *cobra.Command) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "Usage:\n  %s\n", command.UseLine())
	if command.HasAvailableSubCommands() && !command.HasParent() {
		fmt.Fprintf(&b, "  %s COMMAND [flags]\n", command.CommandPath())
	}
	if command.HasExample() {
		fmt.Fprintf(&b, "\nExamples:\n%s\n", command.Example)
	}
	if command.HasAvailableSubCommands() {
		b.WriteString("\nCommands:\n")
		for _, below := range command.Commands() {
			if below.IsAvailableCommand() || below.Name() == "help" {
				fmt.Fprintf(&b, "  %-*s  %s\n", command.NamePadding(), below.Name(), below.Short)
			}
		}
	}
	writeFlags(&b, command)
	if command.HasAvailableSubCommands() {
		fmt.Fprintf(&b, "\n%q tells more of a command.\n", command.CommandPath()+" COMMAND --help")
	}
	_, err := command.OutOrStderr().Write(b.Bytes())
	return err
}

// writeFlags writes the flags of a command by group, and those of no group first.
func writeFlags(b *bytes.Buffer, command *cobra.Command) {
	ungrouped := map[string]*pflag.Flag{}
	width := 0
	command.Flags().VisitAll(func(flag *pflag.Flag) {
		if !flag.Hidden {
			ungrouped[flag.Name] = flag
			width = max(width, utf8.RuneCountInString(flagName(flag)))
		}
	})
	var groups bytes.Buffer
	for _, group := range Groups {
		var flags []*pflag.Flag
		for _, name := range group.Names {
			if flag := ungrouped[name]; flag != nil {
				flags = append(flags, flag)
				delete(ungrouped, name)
			}
		}
		writeFlagGroup(&groups, group.Title, flags, width)
	}
	var others []*pflag.Flag
	for _, name := range slices.Sorted(maps.Keys(ungrouped)) {
		others = append(others, ungrouped[name])
	}
	writeFlagGroup(b, "Flags", others, width)
	b.Write(groups.Bytes())
}

func writeFlagGroup(b *bytes.Buffer, title string, flags []*pflag.Flag, width int) {
	if len(flags) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s:\n", title)
	for _, flag := range flags {
		_, usage := pflag.UnquoteUsage(flag)
		lines := wrapped(usage+flagDefault(flag), 100-width-4)
		fmt.Fprintf(b, "  %-*s  %s\n", width, flagName(flag), lines[0])
		for _, line := range lines[1:] {
			fmt.Fprintf(b, "  %-*s  %s\n", width, "", line)
		}
	}
}

// flagName writes a flag as it is given, such as "-o, --output FORMAT".
func flagName(flag *pflag.Flag) string {
	name := "    --" + flag.Name
	if flag.Shorthand != "" {
		name = "-" + flag.Shorthand + ", --" + flag.Name
	}
	if flag.Value.Type() == "bool" {
		return name
	}
	placeholder, _ := pflag.UnquoteUsage(flag)
	return name + " " + placeholder
}

// flagDefault says what a flag is where it is not given, if that is something.
func flagDefault(flag *pflag.Flag) string {
	if slices.Contains([]string{"", "[]", "false"}, flag.DefValue) || strings.Contains(flag.Usage, "(default") {
		return ""
	}
	return " (default " + strings.Trim(flag.DefValue, "[]") + ")"
}

// wrapped breaks a text into lines of a width, between words.
func wrapped(text string, width int) []string {
	lines := []string{""}
	for _, word := range strings.Fields(text) {
		last := &lines[len(lines)-1]
		switch {
		case *last == "":
			*last = word
		case utf8.RuneCountInString(*last)+1+utf8.RuneCountInString(word) > width:
			lines = append(lines, word)
		default:
			*last += " " + word
		}
	}
	return lines
}
