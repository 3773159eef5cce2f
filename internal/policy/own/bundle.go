package own

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/policies"
)

// Bundle is a company's own policies, from a folder or an OPA bundle: parsed, and
// not yet held against the shipped ones.
type Bundle struct {
	Name     string
	Revision string // "sha256:…" over its files, tests aside
	Verified bool   // its signature was checked
	modules  map[string]*ast.Module
	tests    map[string]*ast.Module
	rego     map[string][]byte // the policies as they are written, by path in the bundle
	data     map[string]any
}

// Bounds of what a bundle may hold, so that a hostile one costs no more than a
// moment.
const (
	maxPolicyFiles = 10_000
	maxPolicyBytes = 16 << 20
)

// The folders of a bundle that hold no policies.
var noPolicies = []string{"examples", "node_modules"}

// ReadFolder reads the policies in a folder: .rego files, and data.json or
// data.yaml at the place that their data has. Others are none of its business.
func ReadFolder(name string, fsys fs.FS) (*Bundle, []residency.Error) {
	return companyBounds.read(name, func() (*Bundle, []residency.Error) { return readFolder(name, fsys) })
}

func readFolder(name string, fsys fs.FS) (*Bundle, []residency.Error) {
	files := map[string][]byte{}
	total := 0
	err := fs.WalkDir(fsys, ".", func(at string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := path.Base(at)
		if entry.IsDir() {
			if at != "." && (strings.HasPrefix(base, ".") || slices.Contains(noPolicies, base)) {
				return fs.SkipDir
			}
			return nil
		}
		if path.Ext(at) != ".rego" && !isData(base) {
			return nil
		}
		content, err := readBounded(fsys, at, maxPolicyBytes-total)
		if err != nil {
			return err
		}
		files[at] = content
		total += len(content)
		if len(files) > maxPolicyFiles {
			return fmt.Errorf("more than %d files", maxPolicyFiles)
		}
		return nil
	})
	if err != nil {
		return nil, []residency.Error{{File: name, Message: plainError(err)}}
	}
	return newBundle(name, files)
}

// ReadFile reads the policies in one .rego file.
func ReadFile(name string, content []byte) (*Bundle, []residency.Error) {
	b, faults := newBundle(path.Dir(name), map[string][]byte{path.Base(name): content})
	if b != nil {
		b.Name = path.Base(name)
	}
	return b, faults
}

func readBounded(fsys fs.FS, at string, left int) ([]byte, error) {
	// Opening a pipe would wait for somebody to write.
	if info, err := fs.Stat(fsys, at); err == nil && !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is no regular file", at)
	}
	file, err := fsys.Open(at)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	content, err := io.ReadAll(io.LimitReader(file, int64(left)+1))
	if err == nil && len(content) > left {
		err = fmt.Errorf("more than %d bytes", maxPolicyBytes)
	}
	return content, err
}

func isData(base string) bool {
	return base == "data.json" || base == "data.yaml" || base == "data.yml"
}

// ReadArchive reads an OPA bundle. Policies of this program that it carries along
// are left out, and must be those that this program has. With a verification, its
// signature must be there and hold.
func ReadArchive(name string, archive io.Reader, verification *Verification) (*Bundle, []residency.Error) {
	return companyBounds.read(name, func() (*Bundle, []residency.Error) { return readArchive(name, archive, verification) })
}

func readArchive(name string, archive io.Reader, verification *Verification) (*Bundle, []residency.Error) {
	refused := func(format string, args ...any) (*Bundle, []residency.Error) {
		return nil, []residency.Error{{File: name, Message: fmt.Sprintf(format, args...)}}
	}
	whole, err := unpackable(archive)
	if err != nil {
		return refused("it is no OPA bundle that can be read: %v", err)
	}
	reader := bundle.NewReader(bytes.NewReader(whole)).
		WithSizeLimitBytes(maxPolicyBytes).WithBundleName("").WithLazyLoadingMode(false).WithRegoVersion(ast.RegoV1)
	if verification != nil {
		reader = reader.WithBundleVerificationConfig(verification.config())
	}
	read, err := reader.Read()
	if err != nil {
		if located := located(err); located != nil {
			return nil, under(name, located)
		}
		return refused("%s", bundleMessage(err))
	}
	files := map[string][]byte{}
	var shipped []string
	for _, module := range read.Modules {
		at := strings.TrimPrefix(module.Path, "/")
		rest, ours := strings.CutPrefix(at, shippedFolder)
		if !ours {
			files[at] = module.Raw
			continue
		}
		// The makers of bundles format modules, and format ours to what they are.
		if content, err := fs.ReadFile(policies.FS, rest); err != nil || !bytes.Equal(content, module.Raw) {
			return refused("it carries the policies of another version of this program (%s): make it again with this one", rest)
		}
		shipped = append(shipped, rest)
	}
	data := read.Data
	if shipped != nil {
		data = withoutCatalogue(data)
	}
	if len(data) > 0 {
		if files["data.json"], err = json.Marshal(data); err != nil {
			return refused("%v", err)
		}
	}
	own, faults := newBundle(name, files)
	if own != nil {
		own.Verified = verification != nil
	}
	return own, faults
}

// unpackable reads an archive whose contents stay within bounds, too: a small one
// can hold any amount of the same.
func unpackable(archive io.Reader) ([]byte, error) {
	whole, err := io.ReadAll(io.LimitReader(archive, maxPolicyBytes+1))
	if err != nil {
		return nil, err
	}
	unzipped, err := gzip.NewReader(bytes.NewReader(whole))
	if err != nil {
		return nil, err
	}
	content, err := io.ReadAll(io.LimitReader(unzipped, maxPolicyBytes+1))
	if err == nil && max(len(content), len(whole)) > maxPolicyBytes {
		err = fmt.Errorf("more than %d bytes", maxPolicyBytes)
	}
	if err != nil {
		return nil, err
	}
	return whole, archivedData(content)
}

// withoutCatalogue is the data of a bundle less what its maker evaluated.
func withoutCatalogue(data map[string]any) map[string]any {
	residencyData, _ := data["residency"].(map[string]any)
	residencyData = maps.Clone(residencyData)
	delete(residencyData, "catalogue")
	data = maps.Clone(data)
	delete(data, "residency")
	if len(residencyData) > 0 {
		data["residency"] = residencyData
	}
	return data
}

// newBundle parses the files of a bundle, each by its path in it.
func newBundle(name string, files map[string][]byte) (*Bundle, []residency.Error) {
	b := &Bundle{Name: path.Base(name), modules: map[string]*ast.Module{}, tests: map[string]*ast.Module{}, rego: map[string][]byte{}, data: map[string]any{}}
	var faults []residency.Error
	hash := sha256.New()
	for _, at := range slices.Sorted(maps.Keys(files)) {
		display := path.Join(name, at)
		isTest := strings.HasSuffix(at, "_test.rego")
		if !isTest {
			fmt.Fprintf(hash, "%s %d\n", at, len(files[at]))
			hash.Write(files[at])
		}
		if isData(path.Base(at)) {
			if err := b.merge(at, files[at]); err != nil {
				faults = append(faults, residency.Error{File: display, Message: plainError(err)})
			}
			continue
		}
		if err := modest(files[at]); err != nil {
			faults = append(faults, residency.Error{File: display, Message: err.Error()})
			continue
		}
		module, err := ast.ParseModuleWithOpts(display, string(files[at]), ast.ParserOptions{RegoVersion: ast.RegoV1})
		switch {
		case err != nil:
			faults = append(faults, under("", located(err))...)
		case module == nil:
			faults = append(faults, residency.Error{File: display, Message: "holds no policy"})
		case isTest:
			b.tests[display] = module
		default:
			b.modules[display], b.rego[at] = module, files[at]
		}
	}
	if len(faults) == 0 && len(b.modules) == 0 {
		faults = append(faults, residency.Error{File: name, Message: "holds no policies: expected .rego files (tests and the folder examples aside)"})
	}
	b.Revision = "sha256:" + hex.EncodeToString(hash.Sum(nil))
	return b, faults
}

// merge adds a data file, whose folder is the path of its data, as OPA has it.
func (b *Bundle) merge(at string, content []byte) error {
	value, err := dataIn(at, content)
	if err != nil {
		return err
	}
	if folder := path.Dir(at); folder != "." {
		segments := strings.Split(folder, "/")
		for _, segment := range slices.Backward(segments) {
			value = map[string]any{segment: value}
		}
	}
	object, ok := value.(map[string]any)
	if !ok {
		return errors.New("must be an object")
	}
	return mergeInto(b.data, object, "data")
}

func mergeInto(into, from map[string]any, at string) error {
	for _, key := range slices.Sorted(maps.Keys(from)) {
		present, exists := into[key]
		if !exists {
			into[key] = from[key]
			continue
		}
		a, isObject := present.(map[string]any)
		b, alsoObject := from[key].(map[string]any)
		if !isObject || !alsoObject {
			return fmt.Errorf("%s.%s is defined by another data file, too", at, key)
		}
		if err := mergeInto(a, b, at+"."+key); err != nil {
			return err
		}
	}
	return nil
}

// located are OPA's errors with their places in files; nil where err is none.
func located(err error) []residency.Error {
	var all ast.Errors
	if !errors.As(err, &all) {
		var one *ast.Error
		if !errors.As(err, &one) {
			return nil
		}
		all = ast.Errors{one}
	}
	var faults []residency.Error
	for _, e := range all {
		fault := residency.Error{Message: e.Message}
		if strings.HasPrefix(e.Message, "undefined function ") {
			fault.Message += " (policies have no built-in that reaches a network, an environment, a clock or randomness, nor " + strings.Join(refused, ", ") + ")"
		}
		if e.Location != nil {
			fault.File, fault.Line, fault.Column = e.Location.File, e.Location.Row, e.Location.Col
		}
		faults = append(faults, fault)
	}
	return faults
}

func under(name string, faults []residency.Error) []residency.Error {
	for i := range faults {
		if name != "" {
			faults[i].File = path.Join(name, faults[i].File)
		}
	}
	return faults
}

// plainError is an error without the name of the file, which stands before it.
func plainError(err error) string {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return pathError.Err.Error()
	}
	return err.Error()
}
