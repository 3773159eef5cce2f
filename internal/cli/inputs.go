package cli

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// documents is what the given files hold.
type documents struct {
	tenants []*document
	errors  []residency.Error
}

// readDocuments reads all files. One that cannot be read hides no other.
func (p *checkPlan) readDocuments(s streams, v *residency.Vocabulary) documents {
	var all documents
	held, read := 0, 0
	for w := range p.sources(s, &read) {
		held++
		if w.err != nil {
			all.errors = append(all.errors, fileError(w.file, w.err))
			continue
		}
		parsed := w.source.Parse(displayName(w.file), v, p.latest(v))
		all.errors = append(all.errors, parsed.Errors...)
		if parsed.Tenant != nil {
			all.tenants = append(all.tenants, &document{parsed.Tenant})
		}
	}
	if held == 0 {
		all.errors = append(all.errors, fileError(p.paths[0], p.shard.empty(read)))
	}
	return all
}

// sources yields the documents of all files that are in this run's shard, and what
// cannot be read. It counts all documents in read.
func (p *checkPlan) sources(s streams, read *int) iter.Seq[*work] {
	return func(yield func(*work) bool) {
		seen := map[string]bool{}
		for _, argument := range p.paths {
			paths, err := expand(argument)
			if err != nil && !yield(&work{file: argument, err: p.explain(argument, err)}) {
				return
			}
			for _, path := range paths {
				if seen[filepath.Clean(path)] || p.writes(path) || path != argument && p.readsBeside(path) {
					continue // named twice, the report of an earlier run, or in a folder and no document
				}
				seen[filepath.Clean(path)] = true
				if !p.sourcesOf(s, path, read, yield) {
					return
				}
			}
		}
	}
}

func (p *checkPlan) sourcesOf(s streams, path string, read *int, yield func(*work) bool) bool {
	reader, format, err := open(s, path)
	if err != nil {
		return yield(&work{file: path, err: err})
	}
	defer reader.Close()
	for source := range tenant.Split(format, reader) {
		*read++
		if p.shard.holds(*read-1) && !yield(&work{file: path, source: source}) {
			return false
		}
	}
	return true
}

// writes says whether a file is one that this run writes. Where it was named
// itself, the run does not begin.
func (p *checkPlan) writes(path string) bool { return overwrites(p.outputs, []string{path}) != nil }

// explain adds to "no such file" what somebody who mistyped a command needs.
func (p *checkPlan) explain(argument string, err error) error {
	if p.commands != "" && errors.Is(err, fs.ErrNotExist) && !strings.ContainsAny(argument, `./\`) {
		return fmt.Errorf("no such file, and no such command (commands: %s)", p.commands)
	}
	return err
}

// expand turns an argument into files: a folder into the documents in it, a
// pattern into what it matches.
func expand(argument string) ([]string, error) {
	if argument == "-" {
		return []string{"-"}, nil
	}
	info, err := os.Stat(argument)
	switch {
	case err == nil && info.IsDir():
		return documentsIn(argument)
	case err == nil:
		return []string{argument}, nil
	case !strings.ContainsAny(argument, "*?["):
		return nil, plain(err)
	}
	if strings.Contains(argument, "**") {
		return nil, errors.New("a pattern knows no **: give the folder, which is read with those below it")
	}
	paths, err := filepath.Glob(argument)
	if err != nil {
		return nil, errors.New("no such file, and no pattern either: a [ is never closed")
	}
	if !isHidden(argument) { // as shells do it
		paths = slices.DeleteFunc(paths, isHidden)
	}
	if len(paths) == 0 {
		return nil, errors.New("no file matches this pattern")
	}
	return withFolders(paths)
}

// withFolders replaces folders by the documents in them.
func withFolders(paths []string) ([]string, error) {
	var files []string
	for _, path := range paths {
		if info, err := os.Stat(path); err != nil || !info.IsDir() {
			files = append(files, path)
			continue
		}
		inside, err := documentsIn(path)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", displayName(path), err)
		}
		files = append(files, inside...)
	}
	return files, nil
}

func isHidden(path string) bool { return strings.HasPrefix(filepath.Base(path), ".") }

// documentsIn lists the documents in a folder and those below it, hidden ones
// aside, by name.
func documentsIn(folder string) ([]string, error) {
	var paths []string
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return plain(err)
		}
		hidden := isHidden(path) && path != folder
		if entry.IsDir() && hidden {
			return fs.SkipDir
		}
		if _, known := tenant.FormatOf(path); known && !entry.IsDir() && !hidden {
			paths = append(paths, path)
		}
		return nil
	})
	if err == nil && len(paths) == 0 {
		err = errors.New("no tenant document in this folder (known: .json, .yaml, .yml, .ndjson, .jsonl)")
	}
	slices.Sort(paths)
	return paths, err
}

// open returns the content of a file, or of the standard input, and its format.
func open(s streams, path string) (io.ReadCloser, tenant.Format, error) {
	if path == "-" {
		reader, format := sniff(s.in)
		return io.NopCloser(reader), format, nil
	}
	format, known := tenant.FormatOf(path)
	if !known {
		return nil, "", errors.New("unknown kind of file (known: .json, .yaml, .yml, .ndjson, .jsonl)")
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, "", plain(err)
	}
	return file, format, nil
}

// sniff tells the format of the standard input, which has no name: a whole JSON
// value on the first line and more after it is one document a line.
func sniff(in io.Reader) (io.Reader, tenant.Format) {
	buffered := bufio.NewReaderSize(in, 64<<10)
	first, err := buffered.ReadSlice('\n')
	first = []byte(string(first)) // ReadSlice's bytes do not last
	all := io.MultiReader(strings.NewReader(string(first)), buffered)
	_, more := buffered.Peek(1)
	trimmed := strings.TrimLeft(string(first), "\ufeff \t\r\n")
	switch {
	case err == nil && more == nil && json.Valid(first):
		return all, tenant.NDJSON
	case trimmed == "" && more == nil, strings.HasPrefix(trimmed, "{"), strings.HasPrefix(trimmed, "["):
		return all, tenant.JSON
	}
	return all, tenant.YAML
}

// displayName is the name of a file in a report. It must not say where on this
// machine the file lies.
func displayName(path string) string {
	if filepath.IsAbs(path) {
		return filepath.Base(path)
	}
	return filepath.ToSlash(path)
}

func fileError(file string, err error) residency.Error {
	return residency.Error{File: displayName(file), Message: err.Error()}
}

// plain takes the operation and the path out of a file system error: the report
// names the file already.
func plain(err error) error {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return pathError.Err
	}
	return err
}
