//go:build ignore

// Update writes everything anew that is generated: the schema as Rego, the table of
// coverage, the facts as OPA evaluates them, the plan of the rules, the places of the
// map, the notices, what the README shows, and what tests and scripts compare with.
//
//	go run .ci/update.go
//
// The tests that find such a file out of date write it; their packages are run one
// after the other, since each embeds what those before it have written. What is not
// written: verdicts of examples, which are worked out by hand from documents, and the
// drawing of the map, which internal/report/html/map makes.
package main

import (
	"log"
	"os"
	"os/exec"
	"strings"

	"github.com/residency-check/residency-check/internal/golden"
)

// stages are the arguments of go test, each building on the files of those before.
var stages = []string{
	"./policies ./internal/notices -run HoldsTheSchema|CoverageTable|NoticesUpToDate",
	"./internal/policy -run UpToDate",
	"./internal/tenant ./internal/report/...",
	"./cmd/residency-check -run README|Scripts|Inventor",
}

func main() {
	log.SetFlags(0)
	for _, stage := range stages {
		log.Println("go test", stage)
		test := exec.Command("go", append([]string{"test", "-count", "1"}, strings.Fields(stage)...)...)
		test.Env = append(os.Environ(), golden.Variable+"=1")
		test.Stdout, test.Stderr = os.Stdout, os.Stderr
		if err := test.Run(); err != nil {
			log.Fatalf("go test %s: %v", stage, err)
		}
	}
	log.Println("done: read the diff")
}
