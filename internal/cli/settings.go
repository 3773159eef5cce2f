package cli

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/residency"
)

// settings are the flags of a command as its run takes them, and where each
// value comes from.
type settings struct {
	file   string // the configuration file; empty for none
	origin map[string]string
	weaken []residency.GateSetting // what of the file weakens the gate
}

// configFlags are the flags about the configuration itself.
type configFlags struct {
	file      string
	none, all bool
}

// aboutConfig are the flags about the configuration itself, and about the program.
var aboutConfig = []string{"config", "no-config", "show-config", "help", "version", "color"}

// notConfigured are flags that no configuration file may set: of one run alone.
var notConfigured = append([]string{"as-of", "shard", "path-prefix", "country", "cloud", "profile"}, aboutConfig...)

// configurable lets a configuration file set the flags of the check, and of other
// commands those that they share with it.
func configurable(s streams, root *cobra.Command) {
	allowed := configurableFlags(root)
	for _, command := range append(root.Commands(), root) {
		if !slices.ContainsFunc(allowed, func(flag *pflag.Flag) bool { return shares(root, command, flag) }) {
			continue
		}
		var c configFlags
		flags := command.Flags()
		flags.StringVar(&c.file, "config", "", "read `FILE` in place of the next "+configName+", from here to the repository's root")
		flags.BoolVar(&c.none, "no-config", false, "read no configuration file")
		if checks(root, command) {
			flags.BoolVar(&c.all, "show-config", false, "show the value of each flag and where it comes from, and check nothing")
		}
		run := command.RunE
		command.RunE = func(command *cobra.Command, args []string) error {
			used, err := c.apply(s, root, command)
			if err != nil {
				return err
			}
			*s.config = *used
			if c.all {
				return used.show(s, command.Flags())
			}
			return run(command, args)
		}
	}
}

// shares says whether a command has a flag of the check, in the same meaning: not
// its output, which is another in every command, nor one that takes other values.
// Policies are tested by themselves.
func shares(root, command *cobra.Command, flag *pflag.Flag) bool {
	own := command.Flags().Lookup(flag.Name)
	return command.Name() != "test" && own != nil && (checks(root, command) || flag.Name != "output" && own.Value.Type() == flag.Value.Type())
}

// checks says whether a command is the check: without a name, or by its name.
func checks(root, command *cobra.Command) bool { return command == root || command.Name() == "check" }

// apply sets the flags that the command line left alone to what the configuration
// file says.
func (c *configFlags) apply(s streams, root, command *cobra.Command) (*settings, error) {
	used := &settings{origin: map[string]string{}}
	if c.none && c.file != "" {
		return nil, usagef("--config and --no-config contradict each other: give one of them")
	}
	if c.none {
		return used, nil
	}
	below := "" // a file that was given has anything read
	if used.file = c.file; used.file == "" {
		used.file, below = findConfig()
	}
	if used.file == "" {
		return used, nil
	}
	read, mistakes := readConfig(s, used.file, below, configurableFlags(root))
	if len(mistakes) > 0 {
		if err := report.WriteErrors(s.err, mistakes); err != nil {
			return nil, err
		}
		return nil, fmt.Errorf("nothing done: %s in the configuration", count(len(mistakes), "mistake"))
	}
	for _, setting := range read {
		if !shares(root, command, root.Flags().Lookup(setting.flag)) {
			continue
		}
		flag := command.Flags().Lookup(setting.flag)
		if flag.Changed || contradicted(command.Flags(), setting.flag) {
			continue
		}
		if key := command.Flags().Lookup("verification-key"); setting.flag == "verification-alg" && key.Changed {
			// By another algorithm a public key would be a secret that everybody knows.
			return nil, usagef("%s:%d: verification-alg is not taken from here beside --verification-key: give --verification-alg, too", s.Name(used.file), setting.line)
		}
		if err := setting.apply(flag); err != nil {
			return nil, err
		}
		used.weaken = append(used.weaken, slices.DeleteFunc(setting.written, func(s residency.GateSetting) bool { return !weakens(s) })...)
		used.origin[setting.flag] = fmt.Sprintf("%s:%d", s.Name(used.file), setting.line)
	}
	return used, nil
}

// contradicted says whether the command line asks for the contrary of a flag.
func contradicted(flags *pflag.FlagSet, name string) bool {
	contrary := map[string]string{"verbose": "quiet", "quiet": "verbose"}[name]
	other := flags.Lookup(contrary)
	return other != nil && other.Changed
}

// weakens says whether a setting lets more pass, or shows less, than its default. Own
// policies count, since they may replace shipped facts, and so does what is found,
// since it fills what a document leaves open.
func weakens(s residency.GateSetting) bool {
	switch s.Name {
	case "fail-on":
		words := failOnWords()
		return slices.Index(words, s.Value) > slices.Index(words, string(failOnUnknown))
	case "quiet":
		quiet, _ := strconv.ParseBool(s.Value)
		return quiet
	}
	return slices.Contains([]string{"baseline", "waivers", "policy", "found"}, s.Name)
}

// tell has a report name what weakens the gate. A saved one may name it already.
func (u *settings) tell(r *residency.Report) {
	if u == nil {
		return
	}
	for _, weak := range u.weaken {
		if !slices.Contains(r.Settings, weak) {
			r.Settings = append(r.Settings, weak)
		}
	}
}

// warn names on the standard error what weakens the gate, for a command whose output
// is no report.
func (u *settings) warn(s streams) error {
	if u == nil {
		return nil
	}
	for _, weak := range u.weaken {
		if err := report.WritePrintable(s.err, "weaker gate: "+weak.String()); err != nil {
			return err
		}
	}
	return nil
}

// folder is where the paths of the file begin, if it set a flag.
func (u *settings) folder(flag string) (folder string, set bool) {
	if u == nil || u.origin[flag] == "" {
		return "", false
	}
	return filepath.Dir(u.file), true
}

func (s setting) apply(flag *pflag.Flag) error {
	if list, isList := flag.Value.(pflag.SliceValue); isList {
		return list.Replace(s.values)
	}
	return flag.Value.Set(s.values[0])
}

// configurableFlags are the flags of the check that a configuration file may set.
func configurableFlags(root *cobra.Command) []*pflag.Flag {
	var all []*pflag.Flag
	root.Flags().VisitAll(func(flag *pflag.Flag) {
		if !slices.Contains(notConfigured, flag.Name) {
			all = append(all, flag)
		}
	})
	return all
}

// show lists the flags with their values and where these come from.
func (u *settings) show(s streams, flags *pflag.FlagSet) error {
	rows := [][]string{{"FLAG", "VALUE", "FROM"}}
	flags.VisitAll(func(flag *pflag.Flag) {
		if slices.Contains(aboutConfig, flag.Name) {
			return
		}
		value := flag.Value.String()
		if list, isList := flag.Value.(pflag.SliceValue); isList {
			value = strings.Join(list.GetSlice(), ", ")
		}
		from := cmp.Or(u.origin[flag.Name], "default")
		if flag.Changed {
			from = "flag"
		}
		rows = append(rows, []string{flag.Name, cmp.Or(value, "-"), from})
	})
	if u.file == "" {
		rows = append(rows, nil, []string{"No " + configName + " was read."})
	}
	return printTable(s, rows)
}
