// Benchmark compares residency-check with its peers as whole processes, and prints
// tables in Markdown. It is run by .ci/bench, and also writes the fleets that it
// measures with:
//
//	go run ./.ci/benchmark -generate 1000 -kind repetitive -file fleet.ndjson
package main

import (
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	log.SetFlags(0)
	var b benchmark
	var of shape
	flag.IntVar(&b.turns, "turns", 5, "runs of each program that are counted, after one that is not; of what takes long, fewer")
	flag.IntVar(&b.tenants, "tenants", 20_000, "tenants of the streams; a twentieth of them where no two are alike")
	flag.IntVar(&b.files, "files", 1000, "the most files that residency-check is given")
	flag.IntVar(&b.peerFiles, "peer-files", 100, "the most files that its peers are given")
	flag.StringVar(&b.tenant, "tenant", "", "measure this document only, in a process of its own")
	flag.BoolVar(&b.quick, "quick", false, "see only that everything works")
	flag.BoolVar(&b.readme, "readme", false, "write the figures into .github/docs/performance.md, too")
	only := flag.String("only", strings.Join(partNames(), ","), "the measurements")
	n := flag.Int("generate", 0, "write a fleet of that many tenants, and measure nothing")
	file := flag.String("file", "", "where to, one a line")
	folder := flag.String("folder", "", "where to, one a file")
	flag.Uint64Var(&of.seed, "seed", 1, "other seeds give other fleets")
	flag.StringVar(&of.kind, "kind", "repetitive", "repetitive, distinct, or seed: what the native check knows")
	flag.IntVar(&of.features, "features", 0, "of each tenant (default as it comes)")
	flag.IntVar(&of.requirements, "requirements", 0, "of each tenant (default as it comes)")
	flag.IntVar(&of.waivers, "waivers", 0, "of each tenant")
	flag.BoolVar(&of.pass, "pass", false, "everything is allowed")
	flag.StringVar(&of.declare, "declare", "options", "what tenants say: options of features, everything that answers turn on, or nothing")
	flag.Parse()
	b.command = strings.Join(append([]string{"bash .ci/bench"}, os.Args[1:]...), " ")
	var err error
	if *n > 0 {
		err = generate(of, *n, *file, *folder)
	} else {
		err = b.run(strings.Split(*only, ","))
	}
	if err != nil {
		log.Fatal(err)
	}
}

// benchmark is what is measured, and with what.
type benchmark struct {
	programs
	turns, tenants, files, peerFiles int
	tenant                           string
	quick, readme                    bool
	command                          string
	scratch                          string
	digest                           digest
}

// parts are the measurements.
var parts = []struct {
	name    string
	measure func(*benchmark) error
}{
	{"cold", (*benchmark).cold},
	{"files", (*benchmark).manyFiles},
	{"stream", (*benchmark).stream},
	{"growth", (*benchmark).growth},
}

func partNames() []string {
	var names []string
	for _, part := range parts {
		names = append(names, part.name)
	}
	return names
}

// choose says what to measure, and refuses what makes no sense before minutes are
// spent on it.
func (b *benchmark) choose(only []string) ([]string, error) {
	for _, name := range only {
		if !slices.Contains(partNames(), name) {
			return nil, fmt.Errorf("-only %s: known are %s", name, strings.Join(partNames(), ", "))
		}
	}
	if b.tenant != "" {
		only = []string{"cold"}
	}
	if b.readme && (b.quick || len(only) < len(parts)) {
		return nil, errors.New("-readme needs all measurements, and figures that are worth something")
	}
	if b.quick {
		b.turns, b.tenants, b.files, b.peerFiles = 0, 40, 100, 1
	}
	return only, nil
}

func (b *benchmark) run(only []string) (err error) {
	if only, err = b.choose(only); err != nil {
		return err
	}
	if b.scratch, err = os.MkdirTemp("", "benchmark"); err != nil {
		return err
	}
	defer os.RemoveAll(b.scratch)
	if b.programs, err = buildPrograms(b.scratch); err != nil {
		return err
	}
	fmt.Printf("%s, load %s. Medians of %d, in turns; figures of one table compare with each other only.\n",
		b.circumstances(), load(), max(1, b.turns))
	for _, part := range parts {
		if !slices.Contains(only, part.name) {
			continue
		}
		if err := part.measure(b); err != nil {
			return fmt.Errorf("%s: %w", part.name, err)
		}
	}
	fmt.Printf("\nA program that held less than %.0f MB, as this one did, would not be seen to.\n", held())
	if b.readme {
		return b.writeFigures()
	}
	return nil
}

func (b *benchmark) path(name string) string { return filepath.Join(b.scratch, name) }

// fleet has another process write a fleet: what this one holds in memory would
// count as memory of the programs that it starts.
func (b *benchmark) fleet(n int, args ...string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	command := exec.Command(self, append([]string{"-generate", fmt.Sprint(n)}, args...)...)
	if out, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("write a fleet: %w\n%s", err, out)
	}
	return nil
}
