//go:build ignore

// Cold builds and runs the programs that .ci/cold compares. They take turns, so
// that a busy moment of the machine falls on all of them, and each ratio is the
// median of ratios between runs of the same turn.
package main

import (
	"bytes"
	"debug/buildinfo"
	"errors"
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

// A contender is one program, run as a user would run it.
type contender struct {
	name string
	args []string
	// says is what its output must match. OPA in particular ends well with
	// nothing said.
	says *regexp.Regexp
	runs []run
}

// run is what one process took.
type run struct{ cpu, wall time.Duration }

const (
	bare = iota
	ours
)

func main() {
	log.SetFlags(0)
	turns := flag.Int("n", 21, "runs of each program that are counted, after one that is not")
	flag.Parse()
	tenant := "testdata/tenants/japan.json"
	if flag.NArg() > 0 {
		tenant = flag.Arg(0)
	}
	if err := compare(tenant, *turns); err != nil {
		log.Fatal(err)
	}
}

func compare(tenant string, turns int) error {
	scratch, err := os.MkdirTemp("", "cold")
	if err != nil {
		return err
	}
	defer os.RemoveAll(scratch)
	contenders, err := prepare(scratch, tenant)
	if err != nil {
		return err
	}
	for turn := range turns + 1 {
		for i := range contenders {
			c := &contenders[(i+turn)%len(contenders)]
			took, err := c.measure()
			if err != nil {
				return fmt.Errorf("%s: %w", c.name, err)
			}
			if turn > 0 {
				c.runs = append(c.runs, took)
			}
		}
	}
	describe(tenant, turns, contenders)
	table(contenders)
	return nil
}

// prepare builds what is not installed. The bare program lives in a copy of this
// module's go.mod, and so has the same version of everything.
func prepare(scratch, tenant string) ([]contender, error) {
	program := func(name string) string { return filepath.Join(scratch, name) }
	source := []byte("package main\n\nimport _ \"github.com/open-policy-agent/opa/v1/rego\"\n\nfunc main() {}\n")
	if err := os.WriteFile(program("main.go"), source, 0o644); err != nil {
		return nil, err
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		content, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		if err := os.WriteFile(program(name), content, 0o644); err != nil {
			return nil, err
		}
	}
	if err := build(scratch, program("bare"), "."); err != nil {
		return nil, err
	}
	if err := build(".", program("residency-check"), "./cmd/residency-check"); err != nil {
		return nil, err
	}
	opa, err := exec.LookPath("opa")
	if err != nil {
		return nil, err
	}
	conftest, err := exec.LookPath("conftest")
	if err != nil {
		return nil, err
	}
	return []contender{
		bare: {name: "bare: imports rego, does nothing", args: []string{program("bare")}, says: regexp.MustCompile("^$")},
		ours: {name: "ours: residency-check T", args: []string{program("residency-check"), tenant}, says: regexp.MustCompile("met|violated|unknown")},
		{name: "opa eval -d policies -i T data.residency.report", args: []string{opa, "eval", "-d", "policies", "-i", tenant, "data.residency.report"}, says: regexp.MustCompile(`"findings"`)},
		{name: "conftest test -p policies T", args: []string{conftest, "test", "-p", "policies", tenant}, says: regexp.MustCompile("[0-9] tests?,")},
	}, nil
}

func build(folder, output, pkg string) error {
	command := exec.Command("go", "build", "-C", folder, "-trimpath", "-o", output, pkg)
	command.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("build %s: %w\n%s", pkg, err, out)
	}
	return nil
}

// measure runs the program once. The kernel counts its CPU time in nanoseconds
// and hands it over when the process has ended.
func (c *contender) measure() (run, error) {
	var out bytes.Buffer
	command := exec.Command(c.args[0], c.args[1:]...)
	command.Stdout, command.Stderr = &out, &out
	began := time.Now()
	err := command.Run()
	wall := time.Since(began)
	// A violation makes both residency-check and conftest end with 1.
	if exit := (*exec.ExitError)(nil); err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
		return run{}, fmt.Errorf("%w\n%s", err, &out)
	}
	if !c.says.Match(out.Bytes()) {
		return run{}, fmt.Errorf("its output does not match %q:\n%s", c.says, &out)
	}
	state := command.ProcessState
	return run{state.UserTime() + state.SystemTime(), wall}, nil
}

// describe prints what the figures depend on.
func describe(tenant string, turns int, contenders []contender) {
	fmt.Printf("date     %s\n", time.Now().UTC().Format(time.DateOnly))
	fmt.Printf("machine  %s, %d cores, %s/%s\n", processor(), runtime.NumCPU(), runtime.GOOS, runtime.GOARCH)
	fmt.Printf("built by %s with github.com/open-policy-agent/opa %s\n", runtime.Version(), opaVersion(contenders[ours].args[0]))
	for _, c := range contenders[ours+1:] {
		if info, err := buildinfo.ReadFile(c.args[0]); err == nil {
			fmt.Printf("against  %s %s, built by %s\n", info.Main.Path, info.Main.Version, info.GoVersion)
		}
	}
	fmt.Printf("T        %s, %d runs each, in turns, medians\n\n", tenant, turns)
}

func processor() string {
	content, _ := os.ReadFile("/proc/cpuinfo")
	if model := regexp.MustCompile(`model name\s*: (.*)`).FindSubmatch(content); model != nil {
		return string(model[1])
	}
	return "unknown processor"
}

func opaVersion(program string) string {
	info, err := buildinfo.ReadFile(program)
	if err != nil {
		return err.Error()
	}
	for _, module := range info.Deps {
		if strings.HasSuffix(module.Path, "/opa") {
			return module.Version
		}
	}
	return "unknown"
}

func table(contenders []contender) {
	cpu := func(r run) time.Duration { return r.cpu }
	wall := func(r run) time.Duration { return r.wall }
	const row = "%-49s%7s%8s%8s%9s%8s%8s\n"
	fmt.Printf(row, "", "CPU ms", "÷ bare", "÷ ours", "wall ms", "÷ bare", "÷ ours")
	for _, c := range contenders {
		cells := []any{c.name}
		for _, of := range []func(run) time.Duration{cpu, wall} {
			cells = append(cells, fmt.Sprintf("%.1f", c.median(of)),
				fmt.Sprintf("%.2f", c.ratio(contenders[bare], of)), fmt.Sprintf("%.2f", c.ratio(contenders[ours], of)))
		}
		fmt.Printf(row, cells...)
	}
}

func (c *contender) median(of func(run) time.Duration) float64 {
	var ms []float64
	for _, r := range c.runs {
		ms = append(ms, float64(of(r))/float64(time.Millisecond))
	}
	return median(ms)
}

func (c *contender) ratio(to contender, of func(run) time.Duration) float64 {
	var ratios []float64
	for i, r := range c.runs {
		ratios = append(ratios, float64(of(r))/float64(of(to.runs[i])))
	}
	return median(ratios)
}

func median(values []float64) float64 {
	slices.Sort(values)
	return (values[(len(values)-1)/2] + values[len(values)/2]) / 2
}
