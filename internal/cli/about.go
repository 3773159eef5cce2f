package cli

import (
	"fmt"
	"io"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/cli/schema"
	"github.com/residency-check/residency-check/internal/notices"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/report/dataset"
	"github.com/residency-check/residency-check/internal/report/inventory"
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

// schemaNames are the files that have a JSON Schema.
var schemaNames = []string{"tenant", "waivers", "configuration", "report", "facts", "inventory"}

const schemaHelp = `Prints the JSON Schema (2020-12) of the tenant document, of a waivers file, of the
configuration ` + configName + `, of the report that -o json writes, or of what
facts -o json and inventory -o json write.

Those of documents and waivers know every feature, option, place, kind of data and
commitment, also those of --policy, so that editors complete and explain them. With
--plain that of documents has the form alone, which is the same for all policies.`

// schemaOptions are the flags of the schema command.
type schemaOptions struct {
	plain    bool
	policies policyFlags
}

func newSchemaCommand(s streams) *cobra.Command {
	var o schemaOptions
	command := &cobra.Command{
		Use:       "schema [tenant | waivers | configuration | report | facts | inventory]",
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
			printed, err := o.schema(command, s, name)
			if err != nil {
				return err
			}
			_, err = s.out.Write(printed)
			return err
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	flags.BoolVar(&o.plain, "plain", false, "leave the words of the policies out of the schema of documents")
	o.policies.addTo(flags)
	return command
}

func (o *schemaOptions) schema(command *cobra.Command, s streams, name string) ([]byte, error) {
	if name != "tenant" && name != "waivers" {
		return schemaOf(command, name)
	}
	if o.plain && name == "tenant" {
		return policies.Schema, nil
	}
	catalogue, err := o.policies.load(command.Context(), s)
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
	if name == "waivers" {
		return schema.Waivers(vocabulary, known.Former)
	}
	return schema.Tenant(vocabulary, known.Former)
}

// schemaOf is a schema in which the policies have no part.
func schemaOf(command *cobra.Command, name string) ([]byte, error) {
	switch name {
	case "configuration":
		return schema.Configuration(configName, configurableFlags(command.Root()), map[string][]string{
			"output": report.Formats(), "fail-on": failOnWords(),
		})
	case "report":
		return saved.Schema, nil
	case "facts":
		return dataset.Schema, nil
	case "inventory":
		return inventory.Schema, nil
	}
	return nil, unknown("schema", name, schemaNames)
}

func newVersionCommand(s streams) *cobra.Command {
	var withNotices bool
	command := &cobra.Command{
		Use:     "version",
		Short:   "Print the version of the program and of its policies",
		Example: "  residency-check version",
		Args:    noArguments,
		RunE: func(*cobra.Command, []string) error {
			if withNotices {
				_, err := io.WriteString(s.out, notices.Text)
				return err
			}
			return writeVersion(s)
		},
	}
	command.Flags().BoolVar(&withNotices, "notices", false, "print the licences of what others wrote in this program")
	return command
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
