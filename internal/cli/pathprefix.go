package cli

import (
	"errors"
	"path"
	"path/filepath"

	"github.com/spf13/pflag"

	"github.com/residency-check/residency-check/internal/files"
)

// pathPrefix is the value of a flag that goes in front of the names of files. It is set
// when the flag is read, since a configuration file is named before anything is checked.
type pathPrefix struct{ names *files.Names }

var _ pflag.Value = pathPrefix{}

// String is the prefix.
func (p pathPrefix) String() string {
	if p.names == nil {
		return ""
	}
	return p.names.Prefix
}

// Type is what --help calls the value.
func (pathPrefix) Type() string { return "path" }

// Set reads the prefix from the command line.
func (p pathPrefix) Set(prefix string) error {
	if isBlank(prefix) {
		return errors.New("given without a value")
	}
	cleaned := path.Clean(filepath.ToSlash(prefix))
	if !filepath.IsLocal(filepath.FromSlash(cleaned)) {
		return errors.New("is a path within the repository that a pipeline shows, such as services/eu")
	}
	p.names.Prefix = cleaned
	return nil
}
