package cli

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report/dataset"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/policies"
)

// noArguments refuses arguments with an error that says so.
func noArguments(command *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usagef("%s takes no argument, and got %q", command.CommandPath(), args[0])
	}
	return nil
}

func newSchemaCommand(s streams) *cobra.Command {
	return &cobra.Command{
		Use:       "schema [tenant | report | facts]",
		Short:     "Print the JSON Schema of the tenant document, of the report or of the facts",
		ValidArgs: []string{"tenant", "report", "facts"},
		RunE: func(command *cobra.Command, args []string) error {
			schema := policies.Schema
			switch {
			case len(args) > 1:
				return usagef("%s takes one argument, tenant, report or facts, and got %q", command.CommandPath(), args)
			case len(args) == 1 && args[0] == "report":
				schema = saved.Schema
			case len(args) == 1 && args[0] == "facts":
				schema = dataset.Schema
			case len(args) == 1 && args[0] != "tenant":
				return usagef("%s: no schema of %q: known are tenant, report and facts", command.CommandPath(), args[0])
			}
			_, err := s.out.Write(schema)
			return err
		},
	}
}

func newVersionCommand(s streams) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of the program and of its policies",
		Args:  noArguments,
		RunE: func(*cobra.Command, []string) error {
			catalogue, err := policy.LoadCatalogue()
			if err != nil {
				return err
			}
			documented := catalogue.Policy()
			_, err = fmt.Fprintf(s.out, "residency-check %s\npolicies %s (%d features, %d facts)\n",
				version(), documented.Revision, documented.Features, documented.Facts)
			return err
		},
	}
}

// version is the module's version as the Go command recorded it.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}
