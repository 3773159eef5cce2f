package cli

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// unknown is the mistake of a word that is not among the known ones: with those that
// were probably meant, or all where they are few.
func unknown[T ~string](what, word string, known []T) error {
	return usagef("unknown %s %q%s", what, word, spell.Hint(word, known))
}

// wordError is unknown for the value of a flag, whose name the command line adds.
type wordError struct {
	word  string
	known []string
}

func (e *wordError) Error() string {
	return fmt.Sprintf("unknown value %q%s", e.word, spell.Hint(e.word, e.known))
}

// noFinding says that a report has no such finding, and which one was meant.
func noFinding(id string, r *residency.Report) error {
	var ids []string
	for _, t := range r.Tenants {
		for _, f := range t.Findings {
			ids = append(ids, f.ID)
		}
	}
	if meant := spell.Of(ids).Guesses(id); len(meant) > 0 {
		return usagef("no finding %q%s", id, spell.Question(meant))
	}
	return usagef("no finding %q: the ids are those of -o json, such as %s", id, append(ids, "REQUIREMENT/FEATURE/ACTIVITY")[0])
}

// flagMistake says what is wrong with a flag of a command, and which one was meant.
func flagMistake(command *cobra.Command, err error) error {
	missing, invalid, word := new(pflag.NotExistError), new(pflag.InvalidValueError), new(wordError)
	switch {
	case errors.As(err, &missing) && missing.GetSpecifiedShortnames() == "":
		var names []string
		command.Flags().VisitAll(func(flag *pflag.Flag) { names = append(names, "--"+flag.Name) })
		written := "--" + missing.GetSpecifiedName()
		if meant := spell.Of(names).Guesses(written); len(meant) > 0 {
			return usagef("unknown flag: %s (did you mean %s?)", written, spell.Or(meant))
		}
		return usagef("unknown flag: %s", written)
	case errors.As(err, &invalid) && isBlank(invalid.GetValue()):
		return usagef("--%s: given without a value: leave it out, or give one", invalid.GetFlag().Name)
	case errors.As(err, &invalid) && errors.As(err, &word):
		return usagef("--%s: %v", invalid.GetFlag().Name, word)
	}
	return usagef("%v", err)
}

// mistypedCommand says which command was meant by what is no file. A word that is near
// to no command is left to those who look for files.
func mistypedCommand(command *cobra.Command, args []string) error {
	if len(args) == 0 || strings.ContainsAny(args[0], `./\*?[`) {
		return nil
	}
	if _, err := os.Lstat(args[0]); err == nil {
		return nil
	}
	meant := spell.Of(commandNames(command.Root())).Guesses(args[0])
	if len(meant) == 0 {
		return nil
	}
	return usagef("no such command, and no such file: %q%s", args[0], spell.Question(meant))
}

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
	command.LocalFlags().VisitAll(func(flag *pflag.Flag) { flag.Value = attentive(flag.Value) })
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

// attentive is a list that remembers whether it was ever given nothing: the next
// value would take the place of that, or be added to it, unseen.
func attentive(value pflag.Value) pflag.Value {
	switch list := value.(type) {
	case pflag.SliceValue:
		return &attentiveList{attentiveValue: attentiveValue{Value: value}, SliceValue: list}
	default:
		if value.Type() == "stringToString" {
			return &attentiveValue{Value: value}
		}
		return value
	}
}

type attentiveValue struct {
	pflag.Value
	gotNothing bool
}

func (a *attentiveValue) Set(text string) error {
	a.gotNothing = a.gotNothing || isBlank(text)
	return a.Value.Set(text)
}

func (a *attentiveValue) wasGivenNothing() bool { return a.gotNothing }

type attentiveList struct {
	attentiveValue
	pflag.SliceValue
}

// isEmpty says whether a flag, or one of its values, is nothing.
func isEmpty(flag *pflag.Flag) bool {
	if a, attends := flag.Value.(interface{ wasGivenNothing() bool }); attends && a.wasGivenNothing() {
		return true
	}
	switch value := flag.Value.(type) {
	case pflag.SliceValue:
		given := value.GetSlice()
		return len(given) == 0 || slices.ContainsFunc(given, isBlank)
	default:
		return isBlank(flag.Value.String())
	}
}

func isBlank(text string) bool { return strings.TrimSpace(text) == "" }
