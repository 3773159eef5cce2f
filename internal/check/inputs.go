package check

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/found"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// documents is what the given files hold.
type documents struct {
	tenants []*Document
	errors  []residency.Error
}

// maxHeld is how many documents one report holds: some gigabytes of it.
const maxHeld = 100_000

// readDocuments reads all files. One that cannot be read hides no other.
func (p *Run) readDocuments(w World, v *residency.Vocabulary) documents {
	var all documents
	w.In = &keeper{Reader: w.In}
	held, read := 0, 0
	for next := range p.sources(w, &read) {
		if held++; held > maxHeld {
			all.errors = append(all.errors, w.FileError(next.file, fmt.Errorf("more than %d documents, which one report cannot hold: give --stream, or --shard", maxHeld)))
			break
		}
		if next.err != nil {
			all.errors = append(all.errors, next.fault(w, p.meant(w, next.file, next.err)))
			continue
		}
		parsed := next.source.Parse(w.Name(next.file), v, p.Latest(v))
		if parsed.Tenant != nil {
			all.tenants = append(all.tenants, &Document{Tenant: parsed.Tenant})
		} else if err := p.notDocument(w, next.file); err != nil {
			all.errors = append(all.errors, w.FileError(next.file, err))
		} else {
			all.errors = append(all.errors, parsed.Errors...)
		}
	}
	if held == 0 {
		all.errors = append(all.errors, w.FileError(p.Paths[0], p.Shard.empty(read)))
	}
	return all
}

// meant is why a file cannot be read, or what it is instead.
func (p *Run) meant(w World, path string, err error) error {
	if other := p.notDocument(w, path); other != nil {
		return other
	}
	return err
}

// sources yields the documents of all files that are in this run's shard, and what
// cannot be read. It counts all documents in read.
func (p *Run) sources(w World, read *int) iter.Seq[*work] {
	return func(yield func(*work) bool) {
		for _, file := range p.listed {
			if file.err != nil && !yield(&work{file: file.path, err: file.err, typed: file.typed}) {
				return
			}
			if file.err == nil && !p.sourcesOf(w, file.path, read, yield) {
				return
			}
		}
	}
}

func (p *Run) sourcesOf(w World, path string, read *int, yield func(*work) bool) bool {
	reader, format, err := Open(w, path)
	if err != nil {
		return yield(&work{file: path, err: err})
	}
	defer reader.Close()
	for source := range tenant.Split(format, reader) {
		*read++
		if p.Shard.holds(*read-1) && !yield(&work{file: path, source: source}) {
			return false
		}
	}
	return true
}

// expand turns an argument into files: a folder into the documents in it, a
// pattern into what it matches.
func expand(w World, argument string) ([]string, error) {
	if argument == "-" {
		return []string{"-"}, nil
	}
	info, err := os.Stat(argument)
	switch {
	case err == nil && info.IsDir():
		return documentsIn(w, argument)
	case err == nil:
		return []string{argument}, nil
	case !strings.ContainsAny(argument, "*?["):
		return nil, files.Plain(err)
	}
	if strings.Contains(argument, "**") {
		return nil, errors.New("a pattern knows no **: give the folder, which is read with those below it")
	}
	paths, err := filepath.Glob(argument)
	if err != nil {
		return nil, errors.New("no such file, and no pattern either: a [ is never closed")
	}
	if !IsHidden(argument) { // as shells do it
		paths = slices.DeleteFunc(paths, IsHidden)
	}
	if len(paths) == 0 {
		return nil, errors.New("no file matches this pattern")
	}
	return withFolders(w, paths)
}

// withFolders replaces folders by the documents in them.
func withFolders(w World, paths []string) ([]string, error) {
	var files []string
	for _, path := range paths {
		if info, err := os.Stat(path); err != nil || !info.IsDir() {
			files = append(files, path)
			continue
		}
		inside, err := documentsIn(w, path)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", w.Name(path), err)
		}
		files = append(files, inside...)
	}
	return files, nil
}

// IsHidden says whether shells leave a file out of patterns.
func IsHidden(path string) bool { return strings.HasPrefix(filepath.Base(path), ".") }

// documentsIn lists the documents in a folder and those below it, linked ones
// included and hidden ones aside, by name.
func documentsIn(w World, folder string) ([]string, error) {
	tree, err := w.Files.Tree(folder)
	if err != nil {
		return nil, err
	}
	var paths []string
	for _, name := range tree.Files() {
		if _, known := tenant.FormatOf(name); known {
			paths = append(paths, tree.Path(name))
		}
	}
	if len(paths) == 0 && slices.ContainsFunc(tree.Files(), isSource) {
		return nil, found.ErrHCL
	}
	if len(paths) == 0 {
		return nil, errors.New("no tenant document in this folder (known: .json, .yaml, .yml, .ndjson, .jsonl)")
	}
	return paths, nil
}

// Open returns the content of a file, or of the standard input, and its format.
func Open(w World, path string) (io.ReadCloser, tenant.Format, error) {
	if path == "-" {
		w.Files.Stream(original(w.In))
		reader, format := sniff(tenant.Decoded(w.In))
		return io.NopCloser(reader), format, nil
	}
	format, known := tenant.FormatOf(path)
	if !known {
		return nil, "", errors.New("unknown kind of file (known: .json, .yaml, .yml, .ndjson, .jsonl)")
	}
	// There may be millions of them, which the register would all keep: what must not
	// be overwritten is told when they are listed.
	file, err := files.Open(path)
	return file, format, err
}

// original is an input itself, where its beginning is kept.
func original(in io.Reader) io.Reader {
	if k, kept := in.(*keeper); kept {
		return k.Reader
	}
	return in
}

// sniff tells the format of the standard input, which has no name: a whole JSON
// value on the first line is one document a line, whether or not more come. It waits
// for none of them: whoever writes one may want its report first.
func sniff(in io.Reader) (io.Reader, tenant.Format) {
	buffered := bufio.NewReaderSize(in, 64<<10)
	first, err := buffered.ReadSlice('\n')
	first = []byte(string(first)) // ReadSlice's bytes do not last
	all := io.MultiReader(strings.NewReader(string(first)), buffered)
	trimmed := strings.TrimLeft(string(first), "\ufeff \t\r\n")
	switch {
	case err == nil && json.Valid(first):
		return all, tenant.NDJSON
	case trimmed == "" && err == nil, strings.HasPrefix(trimmed, "{"), strings.HasPrefix(trimmed, "["):
		return all, tenant.JSON
	}
	return all, tenant.YAML
}
