// Benchmark compares residency-check with its peers as whole processes, and prints
// tables in Markdown. It is run by .ci/bench, and also writes the fleets that it
// measures with:
//
//	go run ./.ci/benchmark -generate 1000 -kind repetitive -file fleet.ndjson
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"time"
)

func main() {
	log.SetFlags(0)
	var b benchmark
	var of shape
	flag.IntVar(&b.turns, "turns", 5, "runs of each program that are counted, after one that is not")
	flag.IntVar(&b.tenants, "tenants", 20_000, "tenants of the streams; a twentieth of them where they are distinct")
	flag.IntVar(&b.files, "files", 1000, "the most files that residency-check is given")
	flag.IntVar(&b.peerFiles, "peer-files", 100, "the most files that its peers are given")
	flag.BoolVar(&b.quick, "quick", false, "see only that everything works")
	only := flag.String("only", "cold,files,stream,growth", "the measurements")
	n := flag.Int("generate", 0, "write a fleet of that many tenants, and measure nothing")
	file := flag.String("file", "", "where to, one a line")
	folder := flag.String("folder", "", "where to, one a file")
	flag.Uint64Var(&of.seed, "seed", 1, "other seeds give other fleets")
	flag.StringVar(&of.kind, "kind", "repetitive", "repetitive, distinct, or seed: what the native check knows")
	flag.IntVar(&of.features, "features", 0, "of each tenant (default as it comes)")
	flag.IntVar(&of.requirements, "requirements", 0, "of each tenant (default as it comes)")
	flag.IntVar(&of.waivers, "waivers", 0, "of each tenant")
	flag.BoolVar(&of.pass, "pass", false, "everything is allowed")
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
	turns, tenants, files, peerFiles int
	quick                            bool
	command                          string
	scratch                          string
	bare, ours, native               string // programs, which are built
	opa, conftest                    string // programs, which are installed
}

func (b *benchmark) run(only []string) (err error) {
	if b.quick {
		b.turns, b.tenants, b.files, b.peerFiles = 0, 40, 10, 1
	}
	if b.scratch, err = os.MkdirTemp("", "benchmark"); err != nil {
		return err
	}
	defer os.RemoveAll(b.scratch)
	if err := b.build(); err != nil {
		return err
	}
	b.describe()
	for _, part := range []struct {
		name    string
		measure func() error
	}{{"cold", b.cold}, {"files", b.manyFiles}, {"stream", b.stream}, {"growth", b.growth}} {
		if !slices.Contains(only, part.name) {
			continue
		}
		if err := part.measure(); err != nil {
			return fmt.Errorf("%s: %w", part.name, err)
		}
	}
	return nil
}

// build builds what is not installed. The bare program lives in a copy of this
// module's go.mod, and so has the same version of everything.
func (b *benchmark) build() (err error) {
	if b.opa, err = exec.LookPath("opa"); err != nil {
		return err
	}
	if b.conftest, err = exec.LookPath("conftest"); err != nil {
		return err
	}
	source := []byte("package main\n\nimport _ \"github.com/open-policy-agent/opa/v1/rego\"\n\nfunc main() {}\n")
	if err := os.WriteFile(b.path("main.go"), source, 0o644); err != nil {
		return err
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		content, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if err := os.WriteFile(b.path(name), content, 0o644); err != nil {
			return err
		}
	}
	b.bare, b.ours, b.native = b.path("bare"), b.path("residency-check"), b.path("native")
	for _, program := range []struct{ folder, output, source string }{
		{b.scratch, b.bare, "."}, {".", b.ours, "./cmd/residency-check"}, {".", b.native, "./.ci/benchmark/native"},
	} {
		command := exec.Command("go", "build", "-C", program.folder, "-trimpath", "-o", program.output, program.source)
		command.Env = append(os.Environ(), "CGO_ENABLED=0")
		if out, err := command.CombinedOutput(); err != nil {
			return fmt.Errorf("build %s: %w\n%s", program.source, err, out)
		}
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

// describe prints what the figures depend on.
func (b *benchmark) describe() {
	load, _ := os.ReadFile("/proc/loadavg")
	fmt.Printf("`%s` on %s: %s, %d cores, %s/%s, load %.4s, %s. Medians of %d, in turns; figures of one table compare with each other only.\n",
		b.command, time.Now().UTC().Format(time.DateOnly), processor(), runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, load, runtime.Version(), max(1, b.turns))
}

func processor() string {
	content, _ := os.ReadFile("/proc/cpuinfo")
	if model := regexp.MustCompile(`model name\s*: (.*)`).FindSubmatch(content); model != nil {
		return string(model[1])
	}
	return "unknown processor"
}

// table prints the head of a table.
func table(title string, columns ...string) {
	fmt.Printf("\n%s\n\n| %s |\n|%s\n", title, strings.Join(columns, " | "), strings.Repeat(" --- |", len(columns)))
}

func row(cells ...any) {
	for _, cell := range cells {
		if number, ok := cell.(float64); ok {
			cell = figures(number)
		}
		fmt.Printf("| %v ", cell)
	}
	fmt.Println("|")
}

// figures rounds to what a measurement is worth.
func figures(x float64) string {
	switch {
	case x >= 100:
		return fmt.Sprintf("%.0f", x)
	case x >= 10:
		return fmt.Sprintf("%.1f", x)
	}
	return fmt.Sprintf("%.2f", x)
}
