package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/policy"
)

const newFeatureHelp = `Writes what a feature of your own needs into DIR (default: the present folder): a
file with the feature and a first fact, a source, and an example tenant with its
expected verdicts; with --type, what types of deployed resources show it, too. They pass residency-check test DIR as they are; then make them
say what the vendor says.`

func newNewFeatureCommand(s streams) *cobra.Command {
	var types []string
	command := &cobra.Command{
		Use:     "new-feature VENDOR.FEATURE [DIR]",
		Short:   "Begin a feature of your own",
		Long:    newFeatureHelp,
		Example: "  residency-check new-feature acme.backup contoso --type acme_vault\n  residency-check test contoso",
		Args: func(command *cobra.Command, args []string) error {
			if len(args) == 0 || len(args) > 2 {
				return usagef("%s takes the id of a feature, such as acme.backup, and a folder", command.Name())
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			folder := "."
			if len(args) == 2 {
				folder = args[1]
			}
			return newFeature(s, args[0], folder, types)
		},
	}
	command.Flags().StringSliceVar(&types, "type", nil, "write a mapping, too: the `TYPES` of deployed resources that show the feature in use, such as acme_vault")
	return command
}

const newFeatureID = `^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*){1,3}$`

// resourceType is how providers call what they deploy.
const resourceType = `^[A-Za-z][A-Za-z0-9_./-]*$`

func newFeature(s streams, id, folder string, types []string) error {
	if !regexp.MustCompile(newFeatureID).MatchString(id) {
		return usagef("%q is no id of a feature: write it as acme.backup, two to four words of a-z, 0-9 and -", id)
	}
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		return err
	}
	if _, known := catalogue.Feature(id); known {
		return usagef("%s is documented already (see residency-check explain %s): add facts of your own to a package residency.features.%s", id, id, snake(id))
	}
	for _, name := range types {
		if !regexp.MustCompile(resourceType).MatchString(name) {
			return usagef("--type %s: write a type of resources as its provider does, such as acme_vault or Acme.Backup/vaults", name)
		}
	}
	if err := writeScaffold(s, folder, scaffold(id, s.today, types)); err != nil {
		return err
	}
	_, err = fmt.Fprintf(s.out, "Make them say what the vendor says, then run residency-check test %s.\n", filepath.ToSlash(folder))
	return err
}

// writeScaffold writes files that are new, all or none, below the folder whatever links
// lie in it.
func writeScaffold(s streams, folder string, scaffolds []scaffolded) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	root, err := os.OpenRoot(folder)
	if err != nil {
		return err
	}
	defer root.Close()
	for _, file := range scaffolds {
		if _, err := root.Lstat(file.path); err == nil {
			return fmt.Errorf("%s is there already: nothing was written", s.Name(filepath.Join(folder, file.path)))
		}
	}
	for i, file := range scaffolds {
		err := root.MkdirAll(filepath.Dir(file.path), 0o755)
		if err == nil {
			err = writeBelow(files.Below{Folder: folder, Name: file.path}, file.content)
		}
		if err != nil {
			for _, written := range scaffolds[:i] {
				err = errors.Join(err, root.Remove(written.path))
			}
			return err
		}
	}
	for _, file := range scaffolds {
		if _, err := fmt.Fprintln(s.out, s.Name(filepath.Join(folder, file.path))); err != nil {
			return err
		}
	}
	return nil
}

func writeBelow(to files.Below, content string) error {
	file, err := to.Create()
	if err != nil {
		return err
	}
	_, err = io.WriteString(file, content)
	return file.Commit(err)
}

func snake(id string) string { return strings.ReplaceAll(id, "-", "_") }

// scaffolded is a file to begin with.
type scaffolded struct{ path, content string }

func scaffold(id, today string, types []string) []scaffolded {
	vendor, rest, _ := strings.Cut(id, ".")
	name := strings.ReplaceAll(rest, ".", "-")
	fill := strings.NewReplacer(
		"{{id}}", id, "{{package}}", snake(id), "{{vendor}}", snake(vendor), "{{source}}", snake(name)+"_locations", "{{mapping}}", strings.ReplaceAll(snake(id), ".", "_"),
		"{{Feature}}", title(rest), "{{Vendor}}", title(vendor), "{{today}}", today,
	)
	files := []scaffolded{
		{filepath.Join("features", filepath.FromSlash(strings.ReplaceAll(snake(id), ".", "/"))+".rego"), fill.Replace(featureTemplate)},
		{filepath.Join("sources", snake(vendor), snake(name)+".rego"), fill.Replace(sourceTemplate)},
		{filepath.Join("examples", vendor+"-"+name+".yaml"), fill.Replace(exampleTemplate)},
		{filepath.Join("examples", vendor+"-"+name+verdictsSuffix), fill.Replace(verdictsTemplate)},
	}
	if len(types) == 0 {
		return files
	}
	mapping := fill.Replace(mappingTemplate)
	for _, name := range types {
		mapping += fmt.Sprintf("\nresources[%q] := {\"feature\": %q}\n", name, id)
	}
	return append(files, scaffolded{filepath.Join("mapping", strings.ReplaceAll(snake(id), ".", "_")+".rego"), mapping})
}

// title makes a name of an id: Hot Backup of hot-backup.
func title(id string) string {
	words := strings.FieldsFunc(id, func(r rune) bool { return r == '-' || r == '.' })
	for i, word := range words {
		words[i] = strings.ToUpper(word[:1]) + word[1:]
	}
	return strings.Join(words, " ")
}

const featureTemplate = `# {{Feature}}, as {{Vendor}} documents it.
package residency.features.{{package}}

import data.residency.sources.{{vendor}} as source

feature := {
	"name": "{{Feature}}",
	"product": "{{Vendor}}",
}

# One fact for each claim of the vendor's page, in your own words.
facts["storage"] := {
	"claim": "Customer data is stored in Japan.",
	"data": ["customer-data"],
	"storage": ["JP"],
	"certainty": "stated",
	"citations": [{"source": source.{{source}}, "section": "Locations"}],
}
`

const mappingTemplate = `# Which types of deployed resources show {{Feature}} in use.
package residency.mapping.{{mapping}}

import data.residency.sources.{{vendor}} as source

provider := {
	"vendor": "{{vendor}}",
	"version": "1.0",
	"citations": [{"source": source.{{source}}, "section": "Locations"}],
}

# Options of the feature stand beside it, each with the attribute that gives it:
# "options": {"tier": [{"path": "plan", "values": {"b1": "basic"}}]}
`

const sourceTemplate = `# What {{Vendor}} says of {{Feature}}.
package residency.sources.{{vendor}}

{{source}} := {
	"title": "Where {{Feature}} keeps data",
	"url": "https://vendor.example/locations",
	"dated": null,
	"read": "{{today}}",
	"copy": "{{today}}",
	"checked": null,
}
`

const exampleTemplate = `tenant: {name: Example, country: JP}
features: [{{id}}]
requirements:
  - {id: JP-1, storage: [JP]}
  - {id: EU-1, storage: [eu]}
`

const verdictsTemplate = `# Worked out by hand from the facts in features, before the program was asked.
as_of {{today}}
verdict violated
JP-1/{{id}}/storage  met       stored in Japan
EU-1/{{id}}/storage  violated  Japan is outside the EU
`
