package cli

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/policies"
)

// noArguments refuses arguments with an error that says so.
func noArguments(command *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usagef("%s takes no argument, and got %q", command.Name(), args[0])
	}
	return nil
}

func newSchemaCommand(s streams) *cobra.Command {
	return &cobra.Command{
		Use:       "schema [tenant | report]",
		Short:     "Print the JSON Schema of the tenant document, or of the report",
		Example:   "  residency-check schema > tenant.schema.json",
		ValidArgs: []string{"tenant", "report"},
		RunE: func(command *cobra.Command, args []string) error {
			schema := policies.Schema
			switch {
			case len(args) > 1:
				return usagef("%s takes one argument, tenant or report, and got %q", command.Name(), args)
			case len(args) == 1 && args[0] == "report":
				schema = saved.Schema
			case len(args) == 1 && args[0] != "tenant":
				return unknown("schema", args[0], command.ValidArgs)
			}
			_, err := s.out.Write(schema)
			return err
		},
	}
}

func newVersionCommand(s streams) *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print the version of the program and of its policies",
		Example: "  residency-check version",
		Args:    noArguments,
		RunE:    func(*cobra.Command, []string) error { return writeVersion(s) },
	}
}

func writeVersion(s streams) error {
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		return err
	}
	documented := catalogue.Policy()
	_, err = fmt.Fprintf(s.out, "residency-check %s\npolicies %s (%d features, %d facts)\n",
		version(), documented.Revision, documented.Features, documented.Facts)
	return err
}

// tellsVersion adds --version, which looks at nothing else that was given.
func tellsVersion(s streams, root *cobra.Command) {
	asked := root.Flags().Bool("version", false, "print the version of the program and of its policies")
	run := root.RunE
	root.RunE = func(command *cobra.Command, args []string) error {
		if *asked {
			return writeVersion(s)
		}
		return run(command, args)
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
