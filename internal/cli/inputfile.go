package cli

import (
	"os"
	"path/filepath"

	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/tenant"
)

// inputFile is a file that the arguments of a run name, or an argument that names none.
type inputFile struct {
	path string
	err  error
}

// list finds the files that the arguments name: each once, and those of a folder or
// pattern aside that this run writes, or reads as something else than a document.
func (p *checkPlan) list(s streams) error {
	if p.listed != nil {
		return nil
	}
	written := standingFiles(p.outputs)
	seen := map[string]bool{}
	for _, argument := range p.paths {
		paths, err := expand(s, argument)
		if err != nil {
			p.listed = append(p.listed, inputFile{argument, p.explain(argument, err)})
		}
		for _, path := range paths {
			if seen[filepath.Clean(path)] || path != argument && p.readsBeside(path) {
				continue
			}
			seen[filepath.Clean(path)] = true
			if output := sameAs(written, path); output != "" {
				if err := leaveOut(path, output); err != nil {
					return err
				}
				continue
			}
			p.listed = append(p.listed, inputFile{path: path})
		}
	}
	return nil
}

// standingFiles are the outputs that are there already.
func standingFiles(outputs []output) map[string]os.FileInfo {
	standing := map[string]os.FileInfo{}
	for _, o := range outputs {
		if info, err := os.Stat(o.file); err == nil && info.Mode().IsRegular() {
			standing[o.file] = info
		}
	}
	return standing
}

// sameAs is the output that is a file by another name, or by the same.
func sameAs(written map[string]os.FileInfo, path string) string {
	if len(written) == 0 {
		return ""
	}
	info, err := os.Stat(path)
	if err != nil {
		return ""
	}
	for file, standing := range written {
		if os.SameFile(standing, info) {
			return file
		}
	}
	return ""
}

// leaveOut leaves a file out of the check that this run writes: the report of an
// earlier run, which is told by what it holds. A tenant document is refused. So is
// YAML, which no format is: there the beginning of a report may be a comment.
func leaveOut(path, output string) error {
	refused := overwriteError(output, output, path)
	if format, _ := tenant.FormatOf(path); format == tenant.YAML {
		return refused
	}
	file, err := files.Open(path)
	if err != nil {
		return refused
	}
	defer file.Close()
	if !report.IsOurs(file) {
		return refused
	}
	return nil
}
