//go:build ignore

// Vulnerabilities reads govulncheck's JSON and says what is to be done. It fails
// where the program reaches a vulnerable function and a fixed version exists, of a
// module or of the standard library: both are ours to change, in go.mod. What has
// no fix yet is for people to weigh, and is listed.
package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"maps"
	"os"
	"slices"
	"strings"
)

// message holds what is needed of one element of govulncheck's stream.
type message struct {
	OSV     *entry   `json:"osv"`
	Finding *finding `json:"finding"`
}

type entry struct {
	ID      string `json:"id"`
	Summary string `json:"summary"`
}

// finding has its trace with the vulnerable function first. Only a finding with
// a function is one that the program reaches.
type finding struct {
	OSV   string `json:"osv"`
	Fixed string `json:"fixed_version"`
	Trace []struct {
		Module   string `json:"module"`
		Version  string `json:"version"`
		Package  string `json:"package"`
		Function string `json:"function"`
	} `json:"trace"`
}

func main() {
	log.SetFlags(0)
	summaries, reached, err := read(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	failed := false
	for _, f := range reached {
		at := f.Trace[0]
		advice := "no fixed version yet"
		if f.Fixed != "" {
			advice = "FIX: " + remedy(at.Module, f.Fixed)
			failed = true
		}
		fmt.Printf("%s  %s@%s  %s\n    %s\n", f.OSV, at.Package, at.Version, advice, summaries[f.OSV])
	}
	fmt.Printf("%d known vulnerabilities in code that the program reaches\n", len(reached))
	if failed {
		os.Exit(1)
	}
}

// remedy is the command that puts a fixed version into go.mod.
func remedy(module, fixed string) string {
	if module == "stdlib" {
		return "go mod edit -toolchain go" + strings.TrimPrefix(fixed, "v")
	}
	return "go get " + module + "@" + fixed
}

// read returns what each vulnerability is about, and one finding for each that
// the program reaches.
func read(r io.Reader) (map[string]string, []*finding, error) {
	summaries := map[string]string{}
	reached := map[string]*finding{}
	scanned := false
	for decoder := json.NewDecoder(r); ; {
		var m message
		switch err := decoder.Decode(&m); {
		case errors.Is(err, io.EOF) && !scanned:
			return nil, nil, errors.New("govulncheck said nothing")
		case errors.Is(err, io.EOF):
			return summaries, slices.SortedFunc(maps.Values(reached), byID), nil
		case err != nil:
			return nil, nil, fmt.Errorf("read govulncheck's output: %w", err)
		}
		scanned = true
		if m.OSV != nil {
			summaries[m.OSV.ID] = m.OSV.Summary
		}
		if f := m.Finding; f != nil && len(f.Trace) > 0 && f.Trace[0].Function != "" {
			reached[f.OSV] = f
		}
	}
}

func byID(a, b *finding) int { return cmp.Compare(a.OSV, b.OSV) }
