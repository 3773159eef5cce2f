package check

import (
	"errors"
	"path/filepath"
)

// inputFile is a file that the arguments of a run name, or an argument that names none.
type inputFile struct {
	path  string
	err   error
	typed bool // told of as it was typed, since it was not meant as a file
}

// List finds the files that the arguments name: each once, and those of a folder or
// pattern aside that this run writes, or reads as something else than a document.
func (p *Run) List(w World) error {
	if p.listed != nil {
		return nil
	}
	seen := map[string]bool{}
	for _, argument := range p.Paths {
		paths, err := expand(w, argument)
		if err != nil {
			p.listed = append(p.listed, p.explained(argument, err))
		}
		for _, path := range paths {
			if seen[filepath.Clean(path)] || path != argument && p.readsBeside(path) {
				continue
			}
			seen[filepath.Clean(path)] = true
			leftOut, err := p.leavesOut(path)
			switch {
			case err != nil:
				return err
			case !leftOut:
				p.listed = append(p.listed, inputFile{path: path})
			}
		}
	}
	w.Names.Expect(p.named()...)
	return nil
}

// explained is an argument that leads nowhere, with what its author needs to know.
func (p *Run) explained(argument string, err error) inputFile {
	if p.Missing == nil {
		return inputFile{path: argument, err: err}
	}
	said := p.Missing(argument, err)
	return inputFile{path: argument, err: said, typed: !errors.Is(said, err)}
}

// named are the files that this run may have to name.
func (p *Run) named() []string {
	all := append([]string{p.Baseline}, p.Waivers...)
	if p.Found != nil {
		all = append(all, p.Found.Paths...)
	}
	for _, file := range p.listed {
		all = append(all, file.path)
	}
	return all
}

func (p *Run) leavesOut(path string) (bool, error) {
	if p.LeavesOut == nil {
		return false, nil
	}
	return p.LeavesOut(path)
}
