package cli

import (
	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/report/dataset"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/policies"
)

// schemaNames are the files that have a JSON Schema.
var schemaNames = []string{"tenant", "waivers", "configuration", "report", "facts"}

func newSchemaCommand(s streams) *cobra.Command {
	return &cobra.Command{
		Use:   "schema [tenant | waivers | configuration | report | facts]",
		Short: "Print the JSON Schema of the tenant document, or of another file",
		Long: "Prints the JSON Schema (2020-12) of the tenant document, of a waivers file, of the\n" +
			"configuration " + configName + ", of the report that -o json writes, or of what\n" +
			"facts -o json writes.",
		Example:   "  residency-check schema > tenant.schema.json",
		ValidArgs: schemaNames,
		RunE: func(command *cobra.Command, args []string) error {
			name := "tenant"
			switch len(args) {
			case 0:
			case 1:
				name = args[0]
			default:
				return usagef("%s takes one argument, and got %q", command.Name(), args)
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
	case "facts":
		return dataset.Schema, nil
	}
	return nil, unknown("schema", name, schemaNames)
}
