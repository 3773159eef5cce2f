package check

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
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

// about says of each kind what it is.
var about = map[found.Kind]string{
	found.TerraformPlan:  "a plan or state",
	found.TerraformState: "a plan or state",
	found.ResourceGraph:  "the answer of an Azure Resource Graph query",
	found.ResourceList:   "a list of Azure resources",
	found.WhatIf:         "the output of a what-if of Azure Resource Manager",
	found.ARMTemplate:    "a template of Azure Resource Manager",
	found.ARMParameters:  "a parameters file of Azure Resource Manager",
	found.Organization:   "the organization from Microsoft Graph",
	found.AuthMethods:    "the authentication methods policy from Microsoft Graph",
	found.SubscribedSKUs: "the subscribed SKUs from Microsoft Graph",
	found.ScubaGear:      "a ScubaGear export",
	found.Environments:   "a list of Power Platform environments",
	found.SharePoint:     "the tenant settings of SharePoint",
}

const whatIsRead = ".github/docs/found.md lists the commands whose outputs are read, such as `terraform show -json PLAN` (or `tofu show -json PLAN`), " +
	"`az graph query`, a what-if, and answers of Microsoft Graph"

// ReadDeployed reads files and folders. paths says what of a type of resources is
// asked for, and location where templates are deployed, if anybody says it.
func ReadDeployed(w World, arguments []string, paths found.Paths, location string) (*Deployed, []residency.Error) {
	g := &gathering{world: w, reading: found.Reading{Paths: paths, Location: location}, seen: map[string]bool{}, all: &Deployed{}}
	for _, argument := range arguments {
		if info, err := os.Stat(argument); argument != "-" && err == nil && info.IsDir() {
			g.folder(argument)
		} else {
			g.file(argument)
		}
	}
	g.readTemplates()
	return g.all, g.mistakes
}

// OfDirectory says whether resources are settings of a directory, and none of a plan
// or an inventory.
func OfDirectory(resources []residency.UseResource) bool {
	return !slices.ContainsFunc(resources, func(r residency.UseResource) bool { return !found.OfDirectory(r.Type) })
}

// gathering reads inputs one after the other. Templates wait for their parameters.
type gathering struct {
	world      World
	reading    found.Reading
	seen       map[string]bool
	all        *Deployed
	mistakes   []residency.Error
	templates  []*waiting
	parameters []*waiting
}

// waiting is a file that another one completes.
type waiting struct {
	path  string
	text  []byte
	input *residency.FoundInput // where it goes
}

func (g *gathering) file(path string) {
	if g.seen[filepath.Clean(path)] {
		return
	}
	g.seen[filepath.Clean(path)] = true
	input, err := g.read(path)
	if err == nil && input == nil {
		err = errors.New("says nothing of what is deployed that this program knows: " + whatIsRead)
	}
	if err != nil {
		g.mistakes = append(g.mistakes, g.world.FileError(path, err))
		return
	}
	g.all.Inputs = append(g.all.Inputs, input)
}

// folder reads the inputs in a folder. Beside a plan there often lies what it was made
// of, which is no fault unless there is nothing else.
func (g *gathering) folder(folder string) {
	fail := func(path string, err error) { g.mistakes = append(g.mistakes, g.world.FileError(path, err)) }
	tree, err := g.world.Files.Tree(folder, "node_modules")
	if err != nil {
		fail(folder, err)
		return
	}
	names := tree.Files()
	if len(names) > maxInputs {
		fail(folder, fmt.Errorf("more than %d files: give those that say what is deployed", maxInputs))
		return
	}
	var near []residency.Error
	before := len(g.all.Inputs) + len(g.mistakes)
	for _, name := range names {
		path := tree.Path(name)
		if g.seen[filepath.Clean(path)] {
			continue
		}
		g.seen[filepath.Clean(path)] = true
		input, err := g.read(path)
		switch {
		case isNear(err):
			near, g.all.Others = append(near, g.world.FileError(path, err)), g.all.Others+1
		case err != nil:
			fail(path, err)
		case input != nil:
			g.all.Inputs = append(g.all.Inputs, input)
		default:
			g.all.Others++
		}
	}
	switch {
	case len(g.all.Inputs)+len(g.mistakes) > before:
	case len(near) > 0:
		g.mistakes = append(g.mistakes, near[0])
	default:
		fail(folder, errors.New("no file in this folder says what is deployed: "+whatIsRead))
	}
}

// isNear says whether a file holds the right thing in another form.
func isNear(err error) bool {
	return errors.Is(err, found.ErrBinaryPlan) || errors.Is(err, found.ErrRawState) || errors.Is(err, found.ErrPlanLog) || errors.Is(err, found.ErrHCL) || errors.Is(err, found.ErrBicep)
}

// read reads one file, or nothing where it is of no known kind.
func (g *gathering) read(path string) (*residency.FoundInput, error) {
	if err := source(path); err != nil {
		return nil, err
	}
	reader, err := openInput(g.world, path)
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
	content, err := files.ReadAll(io.MultiReader(bytes.NewReader(begun), reader), maxInput)
	if err != nil {
		return nil, err
	}
	text, err := found.Text(content)
	if err != nil {
		return nil, err
	}
	if kind == found.ARMTemplate || kind == found.ARMParameters {
		return g.wait(path, kind, text), nil
	}
	input, err := found.Read(kind, text, g.reading)
	if err != nil {
		return nil, err
	}
	input.File = g.world.Name(path)
	locate(g.world, path, input.Resources)
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

// source says what to give in place of what something deployed is written in: it has
// no other mark than its name.
func source(path string) error {
	switch {
	case isSource(path):
		return found.ErrHCL
	case strings.HasSuffix(path, ".bicep"), strings.HasSuffix(path, ".bicepparam"):
		return found.ErrBicep
	}
	return nil
}

// isSource tells configuration of Terraform and OpenTofu.
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
