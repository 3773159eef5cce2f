package cli

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/editor"
	"github.com/residency-check/residency-check/policies"
)

const schemaHelp = `Prints the JSON Schema (2020-12) of the tenant document, of a waivers file, of the
configuration ` + configName + `, or of the report that -o json writes.

Those of documents and waivers know every feature, option, place, kind of data and
commitment, also those of --policy, so that editors complete and explain them. With
--plain the one of documents has the form alone, which is the same for all policies.`

// schemaNames are the files that have a JSON Schema.
var schemaNames = []string{"tenant", "waivers", "configuration", "report"}

// schemaOptions are the flags of the schema command.
type schemaOptions struct {
	plain    bool
	policies policyFlags
}

func newSchemaCommand(s streams) *cobra.Command {
	var o schemaOptions
	command := &cobra.Command{
		Use:       "schema [tenant | waivers | configuration | report]",
		Short:     "Print the JSON Schema of the tenant document, or of another file",
		Long:      schemaHelp,
		Example:   "  residency-check schema > tenant.schema.json\n  residency-check schema waivers > waivers.schema.json",
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
			schema, err := o.schema(command.Context(), s, command, name)
			if err != nil {
				return err
			}
			_, err = s.out.Write(schema)
			return err
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	flags.BoolVar(&o.plain, "plain", false, "leave the catalogue out of the schema of documents")
	o.policies.addTo(flags)
	return command
}

func (o *schemaOptions) schema(ctx context.Context, s streams, command *cobra.Command, name string) ([]byte, error) {
	switch name {
	case "tenant", "waivers":
		if o.plain && name == "tenant" {
			return policies.Schema, nil
		}
		return o.catalogued(ctx, s, name)
	case "configuration":
		return configSchema(command.Root())
	case "report":
		return saved.Schema, nil
	}
	return nil, unknown("schema", name, schemaNames)
}

// catalogued is a schema with the words of the catalogue.
func (o *schemaOptions) catalogued(ctx context.Context, s streams, name string) ([]byte, error) {
	catalogue, err := o.policies.load(ctx, s)
	if err != nil {
		return nil, err
	}
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return nil, err
	}
	var known struct {
		Former map[string]string `json:"former_ids"`
	}
	if err := catalogue.Decode(&known); err != nil {
		return nil, err
	}
	write := map[string]func(*residency.Vocabulary, map[string]string) ([]byte, error){"tenant": editor.Tenant, "waivers": editor.Waivers}[name]
	return write(vocabulary, known.Former)
}
