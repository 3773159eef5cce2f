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
