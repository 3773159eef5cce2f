// Native is the floor: what a program costs that knows one page only. It checks
// Japanese tenants for what Microsoft documents of multifactor authentication and
// role-based access control in Japan, rules that are written in Go for good. It
// reads a tenant a line and writes a verdict a line, on one core.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"slices"
)

type document struct {
	Tenant struct {
		Name, Country string
	}
	Features     []feature
	Requirements []struct {
		ID                  string
		Storage, Processing []string
	}
}

// feature is an id, or an object with one.
type feature struct{ id string }

func (f *feature) UnmarshalJSON(text []byte) error {
	if text[0] == '"' {
		return json.Unmarshal(text, &f.id)
	}
	var object struct{ ID string }
	err := json.Unmarshal(text, &object)
	f.id = object.ID
	return err
}

// places says where Japanese tenants' data is, by feature.
var places = map[string]struct{ storage, processing string }{
	"entra.mfa":  {"US", "global"},
	"azure.rbac": {"global", "global"},
}

const page = "https://learn.microsoft.com/entra/fundamentals/data-storage-japan"

type report struct {
	Name     string    `json:"name"`
	Verdict  string    `json:"verdict"`
	Findings []finding `json:"findings"`
}

type finding struct {
	ID         string `json:"id"`
	Verdict    string `json:"verdict"`
	Documented string `json:"documented"`
	Source     string `json:"source"`
}

func main() {
	log.SetFlags(0)
	file, err := os.Open(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	out := bufio.NewWriterSize(os.Stdout, 64<<10)
	lines, reports := json.NewDecoder(bufio.NewReaderSize(file, 64<<10)), json.NewEncoder(out)
	verdicts, read := map[string]int{}, 0
	for ; ; read++ {
		var d document
		if err := lines.Decode(&d); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			log.Fatal(err)
		}
		r := check(&d)
		verdicts[r.Verdict]++
		if err := reports.Encode(r); err != nil {
			log.Fatal(err)
		}
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
	fmt.Fprintf(os.Stderr, "%d documents: %d violated, 0 unknown, %d met\n", read, verdicts["violated"], verdicts["met"])
}

func check(d *document) report {
	r := report{Name: d.Tenant.Name, Verdict: "met"}
	if d.Tenant.Country != "JP" {
		log.Fatalf("%s: this check knows Japan only", d.Tenant.Name)
	}
	for _, requirement := range d.Requirements {
		for _, used := range d.Features {
			place, known := places[used.id]
			if !known {
				log.Fatalf("%s: this check does not know %s", d.Tenant.Name, used.id)
			}
			r.add(requirement.ID+"/"+used.id+"/storage", place.storage, requirement.Storage)
			r.add(requirement.ID+"/"+used.id+"/processing", place.processing, requirement.Processing)
		}
	}
	return r
}

func (r *report) add(id, place string, allowed []string) {
	if len(allowed) == 0 {
		return
	}
	verdict := "violated"
	if slices.Contains(allowed, place) || slices.Contains(allowed, "global") {
		verdict = "met"
	}
	if verdict == "violated" {
		r.Verdict = verdict
	}
	r.Findings = append(r.Findings, finding{id, verdict, place, page})
}
