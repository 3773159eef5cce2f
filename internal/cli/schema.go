package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/spell"
	"github.com/residency-check/residency-check/policies"
)

// schemaNames are the files that have a JSON Schema.
var schemaNames = []string{"tenant", "waivers", "configuration", "report"}

func newSchemaCommand(s streams) *cobra.Command {
	return &cobra.Command{
		Use:   "schema [tenant | waivers | configuration | report]",
		Short: "Print the JSON Schema of the tenant document, or of another file",
		Long: "Prints the JSON Schema (2020-12) of the tenant document, of a waivers file, of the\n" +
			"configuration " + configName + ", or of the report that -o json writes.",
		ValidArgs: schemaNames,
		RunE: func(command *cobra.Command, args []string) error {
			name := "tenant"
			switch len(args) {
			case 0:
			case 1:
				name = args[0]
			default:
				return usagef("%s takes one argument, and got %q", command.CommandPath(), args)
			}
			schema, err := schemaOf(command, name)
			if err != nil {
				return err
			}
			_, err = s.out.Write(schema)
			return err
		},
	}
}

func schemaOf(command *cobra.Command, name string) ([]byte, error) {
	switch name {
	case "tenant":
		return policies.Schema, nil
	case "waivers":
		return waiversSchema()
	case "configuration":
		return configSchema(command.Root())
	case "report":
		return saved.Schema, nil
	}
	known := "known are " + strings.Join(schemaNames, ", ")
	if meant := spell.Nearest(name, schemaNames); meant != "" {
		known = "did you mean " + meant + "?"
	}
	return nil, usagef("%s: no schema of %q: %s", command.CommandPath(), name, known)
}
