package check

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/found"
	"github.com/residency-check/residency-check/internal/residency"
)

// Limits of what says what is deployed. Plans of thousands of resources have some
// tens of megabytes.
const (
	maxInput  = 512 << 20
	maxInputs = 10_000 // files of folders
	tellingBy = 1 << 20
)

// Deployed is what files say is deployed.
type Deployed struct {
	Inputs []*residency.FoundInput
	Others int // files of folders that say nothing of it
}

// notYetRead are the kinds of inputs that are told, and not read yet.
var notYetRead = map[found.Kind]string{
	found.ResourceGraph:  "the answer of an Azure Resource Graph query",
	found.ResourceList:   "the output of az resource list",
	found.WhatIf:         "the output of a what-if of Azure Resource Manager",
	found.ARMTemplate:    "a template of Azure Resource Manager",
	found.ARMParameters:  "a parameters file of Azure Resource Manager",
	found.Organization:   "the organization from Microsoft Graph",
	found.AuthMethods:    "the authentication methods policy from Microsoft Graph",
	found.SubscribedSKUs: "the subscribed SKUs from Microsoft Graph",
	found.ScubaGear:      "a ScubaGear export",
}

const whatIsRead = "read are plans and states of Terraform and OpenTofu: give the output of `terraform show -json PLAN` (or `tofu show -json PLAN`)"

// ReadDeployed reads files and folders. paths says what of a type of resources is
// asked for.
func ReadDeployed(w World, arguments []string, paths found.Paths) (*Deployed, []residency.Error) {
	all := &Deployed{}
	var mistakes []residency.Error
	seen := map[string]bool{}
	for _, argument := range arguments {
		inputs, others, faults := deployedIn(w, argument, paths, seen)
		all.Inputs, all.Others = append(all.Inputs, inputs...), all.Others+others
		mistakes = append(mistakes, faults...)
	}
	return all, mistakes
}

func deployedIn(w World, argument string, paths found.Paths, seen map[string]bool) (inputs []*residency.FoundInput, others int, mistakes []residency.Error) {
	if info, err := os.Stat(argument); argument != "-" && err == nil && info.IsDir() {
		return deployedBelow(w, argument, paths, seen)
	}
	if seen[filepath.Clean(argument)] {
		return nil, 0, nil
	}
	seen[filepath.Clean(argument)] = true
	input, err := readInput(w, argument, paths)
	if err == nil && input == nil {
		err = errors.New("says nothing of what is deployed that this program knows: " + whatIsRead)
	}
	if err != nil {
		return nil, 0, []residency.Error{w.FileError(argument, err)}
	}
	return []*residency.FoundInput{input}, 0, nil
}

// deployedBelow reads the inputs in a folder. Beside a plan there often lies what it
// was made of, which is no fault unless there is nothing else.
func deployedBelow(w World, folder string, paths found.Paths, seen map[string]bool) (inputs []*residency.FoundInput, others int, mistakes []residency.Error) {
	tree, err := w.Files.Tree(folder, "node_modules")
	if err != nil {
		return nil, 0, []residency.Error{w.FileError(folder, err)}
	}
	names := tree.Files()
	if len(names) > maxInputs {
		return nil, 0, []residency.Error{w.FileError(folder, fmt.Errorf("more than %d files: give those that say what is deployed", maxInputs))}
	}
	var near, faults []residency.Error
	for _, name := range names {
		path := tree.Path(name)
		if seen[filepath.Clean(path)] {
			continue
		}
		seen[filepath.Clean(path)] = true
		input, err := readInput(w, path, paths)
		switch {
		case isNear(err):
			near, others = append(near, w.FileError(path, err)), others+1
		case err != nil:
			faults = append(faults, w.FileError(path, err))
		case input != nil:
			inputs = append(inputs, input)
		default:
			others++
		}
	}
	if len(inputs)+len(faults) > 0 {
		return inputs, others, faults
	}
	if len(near) > 0 {
		return nil, others, near[:1]
	}
	return nil, others, []residency.Error{w.FileError(folder, errors.New("no file in this folder says what is deployed: "+whatIsRead))}
}

// isNear says whether a file holds the right thing in another form.
func isNear(err error) bool {
	return errors.Is(err, found.ErrBinaryPlan) || errors.Is(err, found.ErrRawState) || errors.Is(err, found.ErrPlanLog) || errors.Is(err, found.ErrHCL)
}

// readInput reads one file, or nothing where it is of no known kind.
func readInput(w World, path string, paths found.Paths) (*residency.FoundInput, error) {
	if isSource(path) {
		return nil, found.ErrHCL
	}
	reader, err := openInput(w, path)
	if err != nil {
		return nil, err
	}
	defer reader.Close()
	begun, err := io.ReadAll(io.LimitReader(reader, tellingBy))
	if err != nil {
		return nil, files.Plain(err)
	}
	kind, err := tell(begun)
	if err != nil || kind == found.None {
		return nil, err
	}
	if about, later := notYetRead[kind]; later {
		return nil, fmt.Errorf("this is %s, which this version does not read yet: %s", about, whatIsRead)
	}
	content, err := files.ReadAll(io.MultiReader(bytes.NewReader(begun), reader), maxInput)
	if err != nil {
		return nil, err
	}
	text, err := found.Text(content)
	if err != nil {
		return nil, err
	}
	input, err := found.Terraform(kind, text, paths)
	if err != nil {
		return nil, err
	}
	input.File = w.Name(path)
	locate(w, path, input.Resources)
	return input, nil
}

// tell says what kind of input a text is by how it begins.
func tell(begun []byte) (found.Kind, error) {
	text, err := found.Text(begun)
	if err != nil {
		return found.None, nil // of no known encoding
	}
	return found.Tell(text)
}

// isSource tells configuration of Terraform and OpenTofu by its name: it has no other
// mark.
func isSource(path string) bool {
	return strings.HasSuffix(path, ".tf") || strings.HasSuffix(path, ".tofu") || strings.HasSuffix(path, ".tf.json")
}

func openInput(w World, path string) (io.ReadCloser, error) {
	if path == "-" {
		w.Files.Stream(w.In)
		return io.NopCloser(w.In), nil
	}
	return w.Files.Open(path)
}

// locate gives resources the lines of the configuration that lies beside a plan, by
// the names that a report calls those files.
func locate(w World, path string, resources []*residency.FoundResource) {
	folder := "."
	if path != "-" {
		folder = filepath.Dir(path)
	}
	whole, err := filepath.Abs(folder)
	if err != nil {
		return
	}
	root := cmp.Or(files.Repository(whole), whole)
	below, err := filepath.Rel(root, whole)
	if err != nil {
		return
	}
	found.Locate(resources, sources{root, w.Files}, filepath.ToSlash(below))
	for _, r := range resources {
		if r.File != "" {
			r.File = w.Name(filepath.Join(root, filepath.FromSlash(r.File)))
		}
	}
}
