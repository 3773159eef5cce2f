package check

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"

	"github.com/residency-check/residency-check/internal/found"
)

// keeper remembers how an input begins that can be read once.
type keeper struct {
	io.Reader
	begun bytes.Buffer
}

func (k *keeper) Read(p []byte) (int, error) {
	n, err := k.Reader.Read(p)
	if room := tellingBy - k.begun.Len(); room > 0 {
		k.begun.Write(p[:min(n, room)])
	}
	return n, err
}

// mistaken says what was given for a tenant document and says what is deployed, and
// what to type instead; nil where it is something else.
func (p *Run) mistaken(w World, path string) error {
	kind, err := found.None, error(nil)
	switch {
	case source(path) != nil:
		err = source(path)
	case path == "-":
		if k, kept := w.In.(*keeper); kept {
			kind, err = tell(k.begun.Bytes())
		}
	default:
		kind, err = tellFile(w, path)
	}
	return p.instead(w, path, kind, err)
}

// instead says what to type for what was told of a file.
func (p *Run) instead(w World, path string, kind found.Kind, err error) error {
	if err != nil {
		return fmt.Errorf("%w to residency-check --country JP --profile japan-only -", err)
	}
	if kind == found.None {
		return nil
	}
	return fmt.Errorf("this is %s and no tenant document: type %s", about[kind], typed(filepath.ToSlash(path), p.Found != nil))
}

// typed is the command line for a plan, beside documents or without one.
func typed(plan string, asked bool) string {
	if asked {
		return "residency-check TENANT --found " + plan
	}
	return "residency-check --country JP --profile japan-only " + plan + " (with your country and profile), or residency-check TENANT --found " + plan
}

func tellFile(w World, path string) (found.Kind, error) {
	file, err := w.Files.Open(path)
	if err != nil {
		return found.None, nil // whoever reads it tells
	}
	defer file.Close()
	begun, err := io.ReadAll(io.LimitReader(file, tellingBy))
	if err != nil {
		return found.None, nil
	}
	return tell(begun)
}
