package found

import (
	"bufio"
	"encoding/json"
	"io/fs"
	"path"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// Limits of what is read to find lines: sources of a configuration are small.
const (
	maxSource  = 1 << 20
	maxSources = 2000
)

// Locate gives each resource the file and line on which its block begins, where the
// sources lie in the folder of a tree: those of the root module in the folder
// itself, those of other modules where `terraform init` noted them. What it cannot
// find stays without.
func Locate(resources []*residency.FoundResource, tree fs.FS, folder string) {
	l := locator{tree: tree, modules: modules(tree, folder), blocks: map[string]map[string]place{}}
	for _, r := range resources {
		module, name := split(withoutKeys(r.Address))
		at, found := l.in(module)[name]
		if found {
			r.File, r.Line = at.file, at.line
		}
	}
}

type place struct {
	file string
	line int
}

type locator struct {
	tree    fs.FS
	modules map[string]string           // folder by address
	blocks  map[string]map[string]place // of each module read, by "type.name"
	read    int
}

// modules are the folders of all modules by their addresses.
func modules(tree fs.FS, folder string) map[string]string {
	folders := map[string]string{"": folder}
	content, err := fs.ReadFile(tree, path.Join(folder, ".terraform/modules/modules.json"))
	if err != nil || len(content) > maxSource {
		return folders
	}
	var manifest struct{ Modules []struct{ Key, Dir string } }
	if json.Unmarshal(content, &manifest) != nil {
		return folders
	}
	for _, module := range manifest.Modules {
		if module.Key != "" {
			address := "module." + strings.ReplaceAll(module.Key, ".", ".module.")
			folders[address] = path.Join(folder, module.Dir)
		}
	}
	return folders
}

// in are the blocks of one module.
func (l *locator) in(module string) map[string]place {
	if known, ok := l.blocks[module]; ok {
		return known
	}
	blocks := map[string]place{}
	l.blocks[module] = blocks
	folder, ok := l.modules[module]
	if !ok || !fs.ValidPath(folder) {
		return blocks
	}
	entries, err := fs.ReadDir(l.tree, folder)
	if err != nil {
		return blocks
	}
	for _, entry := range entries {
		name := entry.Name()
		isSource := strings.HasSuffix(name, ".tf") || strings.HasSuffix(name, ".tofu")
		if entry.Type().IsRegular() && isSource && l.read < maxSources {
			l.read++
			l.scan(path.Join(folder, name), blocks)
		}
	}
	return blocks
}

// scan notes where blocks of resources begin. A whole parser is not needed for
// that: it takes a line with the keyword and two labels for one.
func (l *locator) scan(name string, blocks map[string]place) {
	file, err := l.tree.Open(name)
	if err != nil {
		return
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, maxSource)
	for n := 1; lines.Scan(); n++ {
		kind, label, ok := header(lines.Text())
		if !ok {
			continue
		}
		if _, known := blocks[kind+"."+label]; !known {
			blocks[kind+"."+label] = place{name, n}
		}
	}
}

// header reads `resource "type" "name" {`, with labels quoted or not.
func header(line string) (kind, label string, ok bool) {
	rest, ok := strings.CutPrefix(strings.TrimSpace(line), "resource")
	if !ok || rest == "" || !strings.ContainsAny(rest[:1], " \t\"") {
		return "", "", false
	}
	kind, rest = word(rest)
	label, _ = word(rest)
	return kind, label, kind != "" && label != ""
}

func word(text string) (first, rest string) {
	text = strings.TrimLeft(text, " \t")
	if inner, quoted := strings.CutPrefix(text, `"`); quoted {
		first, rest, _ = strings.Cut(inner, `"`)
		return first, rest
	}
	end := strings.IndexAny(text, " \t\"{")
	if end < 0 {
		return text, ""
	}
	return text[:end], text[end:]
}

// split cuts an address without keys into its module and "type.name".
func split(address string) (module, name string) {
	parts := strings.Split(address, ".")
	i := 0
	for i+1 < len(parts) && parts[i] == "module" {
		i += 2
	}
	return strings.Join(parts[:i], "."), strings.Join(parts[i:], ".")
}
