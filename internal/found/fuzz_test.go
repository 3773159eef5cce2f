package found_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/residency-check/residency-check/internal/found"
)

// Inputs may be hostile: any bytes give resources or an error, and never a panic.
func FuzzRead(f *testing.F) {
	examples, err := filepath.Glob("../../testdata/plans/*/*.json")
	if err != nil || len(examples) == 0 {
		f.Fatal(len(examples), err)
	}
	for _, example := range examples {
		content, err := os.ReadFile(example)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	f.Add([]byte(`{"$schema":"deploymentTemplate.json","resources":[[{"type":1,"resources":[null,{"type":"a","name":["x"]}]}],{"type":"Microsoft.Resources/deployments","properties":{"template":{"resources":3},"parameters":[]}}]}`))
	f.Add([]byte(`{"count":"x","data":[[],null,{"id":3,"type":{}}],"skip_token":7}`))
	f.Fuzz(func(t *testing.T, content []byte) {
		text, err := found.Text(content)
		if err != nil {
			return
		}
		kind, err := found.Tell(text)
		if err != nil || kind == found.None {
			return
		}
		reading := found.Reading{Paths: asked, Location: "japaneast", Parameters: map[string]any{"a": map[string]any{}}}
		input, err := found.Read(kind, text, reading)
		if err == nil && input.Kind != kind {
			t.Errorf("read as %s, and told as %s", input.Kind, kind)
		}
	})
}
