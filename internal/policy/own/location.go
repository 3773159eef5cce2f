package own

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/residency-check/residency-check/internal/residency"
)

// misplaced reports a package below features or sources that differs from where its file
// lies: who looks for acme.backup finds it in features/acme/backup.rego. A file outside
// of folders of these names may hold any.
func misplaced(module *ast.Module, name string) []residency.Error {
	kind, declared, _ := strings.Cut(name, ".")
	if kind != "features" && kind != "sources" || module.Package.Location == nil {
		return nil
	}
	file := module.Package.Location.File
	steps := strings.Split(strings.TrimSuffix(strings.ReplaceAll(file, `\`, "/"), ".rego"), "/")
	at := len(steps) - 1
	for at >= 0 && steps[at] != "features" && steps[at] != "sources" {
		at--
	}
	if at < 0 || at == len(steps)-1 {
		return nil
	}
	lies, said := steps[at+1:], strings.Split(declared, ".")
	if steps[at] == "sources" {
		lies = lies[:1] // a publisher's sources are one package in as many files as one likes
	}
	if steps[at] == kind && slices.Equal(lies, said) {
		return nil
	}
	wants := "residency." + steps[at] + "." + strings.ReplaceAll(strings.Join(lies, "."), "-", "_")
	moved := strings.Join(slices.Concat(steps[:at], []string{kind}, said), "/") + ".rego"
	return []residency.Error{faultAt(module.Package.Location, "", "the package residency.%s differs from the path of its file: name it %s, or the file %s", name, wants, moved)}
}
