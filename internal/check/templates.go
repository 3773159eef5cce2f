package check

import (
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/residency-check/residency-check/internal/found"
	"github.com/residency-check/residency-check/internal/residency"
)

// wait keeps a template, or a parameters file, until all files are known.
func (g *gathering) wait(path string, kind found.Kind, text []byte) *residency.FoundInput {
	one := &waiting{path, text, &residency.FoundInput{File: g.world.Name(path), Kind: kind}}
	if kind == found.ARMTemplate {
		g.templates = append(g.templates, one)
	} else {
		g.parameters = append(g.parameters, one)
	}
	return one.input
}

// readTemplates reads the templates, each with the parameters file that is named after
// it, or with the only one there is.
func (g *gathering) readTemplates() {
	fail := func(path string, err error) { g.mistakes = append(g.mistakes, g.world.FileError(path, err)) }
	given := map[*waiting]*waiting{}
	for _, file := range g.parameters {
		switch template, err := g.templateOf(file); {
		case err != nil:
			fail(file.path, err)
		case given[template] != nil:
			fail(file.path, fmt.Errorf("gives parameters to %s, and so does %s: give one of them, as a deployment is given", g.world.Name(template.path), g.world.Name(given[template].path)))
		default:
			given[template] = file
		}
	}
	for _, template := range g.templates {
		reading := g.reading
		if file := given[template]; file != nil {
			var value any
			if err := json.Unmarshal(file.text, &value); err != nil {
				fail(file.path, fmt.Errorf("broken JSON: %w", err))
				continue
			}
			reading.Parameters = found.Parameters(value)
		}
		input, err := found.Read(found.ARMTemplate, template.text, reading)
		if err != nil {
			fail(template.path, err)
			continue
		}
		file := template.input.File
		*template.input = *input
		template.input.File = file
	}
}

func (g *gathering) templateOf(file *waiting) (*waiting, error) {
	for _, template := range g.templates {
		if stem(template.path, ".json") == stem(file.path, ".json", ".parameters", ".param") {
			return template, nil
		}
	}
	switch {
	case len(g.templates) == 0:
		return nil, errors.New("this is a parameters file of Azure Resource Manager, and says nothing by itself: give its template, too")
	case len(g.templates) > 1:
		return nil, errors.New("it is not known of which template these are the parameters: name it after one, as main.parameters.json of main.json")
	}
	return g.templates[0], nil
}

// stem is a path without endings.
func stem(path string, endings ...string) string {
	path = filepath.Clean(path)
	for _, ending := range endings {
		path = strings.TrimSuffix(path, ending)
	}
	return path
}
