package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"

	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// configName is the name of the configuration file.
const configName = ".residency-check.yaml"

// maxConfig is the size of the largest configuration file in bytes. People write
// a dozen lines.
const maxConfig = 64 << 10

// setting is what a configuration file says of one flag.
type setting struct {
	flag    string
	values  []string // one, where the flag is no list
	line    int
	written []residency.GateSetting // the values as they stand there
}

// findConfig searches for a configuration file from the working directory upward
// to the root of its repository, and outside of one in the working directory
// only: what others put into a folder above it is nobody's wish. It is empty
// where there is none. Root is the folder below which such a file may have files
// read. It costs a few calls that ask for files.
func findConfig() (file, root string) {
	for folder := "."; ; folder = filepath.Join(folder, "..") {
		if file == "" {
			if _, err := os.Lstat(filepath.Join(folder, configName)); err == nil {
				file = filepath.Join(folder, configName)
			}
		}
		if _, err := os.Lstat(filepath.Join(folder, ".git")); err == nil {
			return file, folder
		}
		here, err := os.Stat(folder)
		above, errAbove := os.Stat(filepath.Join(folder, ".."))
		if err != nil || errAbove != nil || os.SameFile(here, above) {
			break
		}
	}
	if file != configName {
		file = ""
	}
	return file, "."
}

// readConfig reads a configuration file for the flags that it may set. All
// mistakes are told. One that was found has files read below a root only.
func readConfig(s streams, path, root string, flags []*pflag.Flag) ([]setting, []residency.Error) {
	r := &configReader{file: s.Name(path), folder: filepath.Dir(path), root: root, flags: flags}
	if err := r.mayRead(path); err != nil {
		return nil, []residency.Error{s.FileError(path, err)}
	}
	top, err := configNode(s, path)
	switch {
	case err != nil:
		r.mistakes = append(r.mistakes, s.FileError(path, err))
	case top == nil || top.Tag == "!!null" && top.Value == "": // nothing but comments, or "---"
	case top.Kind != yaml.MappingNode:
		r.at(top, "", "must be keys and values, such as \"fail-on: violated\"")
	default:
		r.mapping(top)
	}
	return r.settings, r.mistakes
}

// configNode returns the one value of a YAML file, or nil where it has none.
func configNode(s streams, path string) (root *yaml.Node, err error) {
	content, err := s.Files.Read(path, maxConfig)
	if err != nil {
		return nil, err
	}
	// The parser panics in states that its authors thought impossible.
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("no YAML: %v", p)
		}
	}()
	decoder := yaml.NewDecoder(strings.NewReader(string(content)))
	var document, more yaml.Node
	switch err := decoder.Decode(&document); {
	case errors.Is(err, io.EOF):
		return nil, nil
	case err != nil:
		return nil, fmt.Errorf("no YAML: %s", strings.TrimPrefix(err.Error(), "yaml: "))
	}
	if err := decoder.Decode(&more); !errors.Is(err, io.EOF) {
		return nil, errors.New("holds more than one document")
	}
	return document.Content[0], nil
}

// configReader turns a mapping into settings.
type configReader struct {
	file     string
	folder   string // where the paths in the file begin
	root     string // below which they lead; empty where the file was given
	flags    []*pflag.Flag
	settings []setting
	mistakes []residency.Error
}

func (r *configReader) at(n *yaml.Node, path, format string, args ...any) {
	r.mistakes = append(r.mistakes, residency.Error{
		File: r.file, Line: n.Line, Column: n.Column, Path: path, Message: fmt.Sprintf(format, args...),
	})
}

func (r *configReader) mapping(root *yaml.Node) {
	seen := map[string]int{}
	for i := 0; i+1 < len(root.Content); i += 2 {
		key, value := root.Content[i], root.Content[i+1]
		flag := r.flag(key)
		switch {
		case flag == nil:
		case seen[flag.Name] > 0:
			r.at(key, "", "the key %q is given twice, first in line %d", flag.Name, seen[flag.Name])
		default:
			seen[flag.Name] = key.Line
			r.set(flag, key, value)
		}
	}
}

// flag is the flag that a key names.
func (r *configReader) flag(key *yaml.Node) *pflag.Flag {
	var names []string
	for _, flag := range r.flags {
		if key.Kind == yaml.ScalarNode && flag.Name == key.Value {
			return flag
		}
		names = append(names, flag.Name)
	}
	if key.Value == "as-of" {
		r.at(key, "", "as-of cannot stand here: the check would judge by a day that has passed")
	} else if meant := spell.Of(names).Guesses(key.Value); len(meant) > 0 {
		r.at(key, "", "unknown key %q%s", key.Value, spell.Question(meant))
	} else {
		r.at(key, "", "unknown key %q (known: %s)", key.Value, strings.Join(names, ", "))
	}
	return nil
}

// set stores one value or several of a flag, once the flag has accepted them.
func (r *configReader) set(flag *pflag.Flag, key, value *yaml.Node) {
	nodes, path := []*yaml.Node{value}, flag.Name
	list, isList := flag.Value.(pflag.SliceValue)
	if isList && value.Kind == yaml.SequenceNode {
		nodes = value.Content
	}
	if len(nodes) == 0 { // output: [] would have nothing told
		r.at(value, path, "must not be empty")
	}
	read := setting{flag: flag.Name, line: key.Line}
	for i, node := range nodes {
		if len(nodes) > 1 || node != value {
			path = fmt.Sprintf("%s[%d]", flag.Name, i)
		}
		switch {
		case node.Kind != yaml.ScalarNode && isList:
			r.at(node, path, "must be a text or a list of texts")
			continue
		case node.Kind != yaml.ScalarNode:
			r.at(node, path, "must be one value")
			continue
		case node.Tag == "!!null" || node.Value == "":
			r.at(node, path, "must not be empty")
			continue
		}
		text, err := r.located(flag, node.Value)
		if err == nil {
			err = accepts(flag, list, text)
		}
		if err != nil {
			r.at(node, path, "%v", err)
			continue
		}
		read.values = append(read.values, text)
		read.written = append(read.written, residency.GateSetting{Name: flag.Name, Value: asWritten(node.Value), File: r.file, Line: node.Line})
	}
	r.settings = append(r.settings, read)
}

// asWritten is a value as a report repeats it, without saying where on a machine a
// file lies.
func asWritten(value string) string {
	if filepath.IsAbs(value) {
		return filepath.Base(value)
	}
	return filepath.ToSlash(value)
}

// accepts says what is wrong with the value of a flag.
func accepts(flag *pflag.Flag, list pflag.SliceValue, text string) error {
	switch {
	case flag.Name == "output":
		format, _, _ := strings.Cut(text, "=")
		_, err := report.New(format, report.Options{})
		return err
	case flag.Name == "max-source-age":
		_, err := before("the value", "2000-01-01", text)
		return err
	case list != nil:
		return nil
	}
	present := flag.Value.String()
	defer func() { _ = flag.Value.Set(present) }() // it was its value, so it takes it
	if err := flag.Value.Set(text); flag.Value.Type() == "bool" && err != nil {
		return fmt.Errorf("%q is neither true nor false", text)
	} else if word := new(wordError); err != nil && !errors.As(err, &word) {
		return fmt.Errorf("unknown value %q: %w", text, err)
	} else {
		return err
	}
}

// located makes the paths of a value relative to the configuration file's folder. The
// help of a flag tells which values are paths.
func (r *configReader) located(flag *pflag.Flag, text string) (string, error) {
	kind, _ := pflag.UnquoteUsage(flag)
	switch {
	case flag.Name == "output":
		format, file, toFile := strings.Cut(text, "=")
		if !toFile {
			return text, nil
		}
		// Whoever checks a stranger's repository has not asked for files elsewhere.
		if err := (files.Below{Folder: r.folder, Name: file}).Check(); err != nil {
			return "", err
		}
		return format + "=" + filepath.Join(r.folder, file), nil
	case namesFile(kind):
		path := text
		if !filepath.IsAbs(path) {
			path = filepath.Join(r.folder, path)
		}
		return path, r.mayRead(path)
	}
	return text, nil
}

// mayRead says why a path is not read: errors quote what they find in a file, and
// whoever proposes a change could have the log show any file of the machine.
func (r *configReader) mayRead(path string) error {
	if r.root == "" {
		return nil
	}
	err := files.Within(r.root, path, skippedPolicies)
	if path == "-" {
		err = errors.New("\"-\" is the standard input")
	}
	if err == nil {
		return nil
	}
	return fmt.Errorf("%w: a configuration that was found, and not given by --config, has files read below the root of its repository only (below its folder where there is none)", err)
}

// namesFile says whether a value is the path of a file or folder, by what the help
// of its flag calls it, such as FILE, DIR|BUNDLE or REPORT.json.
func namesFile(kind string) bool {
	return slices.ContainsFunc(strings.Split(kind, "|"), func(word string) bool {
		return slices.Contains([]string{"FILE", "DIR", "FOLDER", "BUNDLE"}, word) || strings.HasSuffix(word, ".json")
	})
}
