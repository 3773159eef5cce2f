package main

import (
	"debug/buildinfo"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"time"
)

// programs are what is compared.
type programs struct {
	bare, ours, native string // built here
	engine             string // the tests of the engine, which measure it too
	opa, conftest      string // installed
}

// buildPrograms builds in a folder what is not installed. The bare program lives in
// a copy of this module's go.mod, and so has the same version of everything.
func buildPrograms(folder string) (p programs, err error) {
	if p.opa, err = exec.LookPath("opa"); err != nil {
		return p, err
	}
	if p.conftest, err = exec.LookPath("conftest"); err != nil {
		return p, err
	}
	source := []byte("package main\n\nimport _ \"github.com/open-policy-agent/opa/v1/rego\"\n\nfunc main() {}\n")
	if err := os.WriteFile(filepath.Join(folder, "main.go"), source, 0o644); err != nil {
		return p, err
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		content, err := os.ReadFile(name)
		if err != nil {
			return p, err
		}
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o644); err != nil {
			return p, err
		}
	}
	for _, build := range []struct {
		program *string
		name    string
		command []string
	}{
		{&p.bare, "bare", []string{"build", "-C", folder, "."}},
		{&p.ours, "residency-check", []string{"build", "-buildvcs=auto", "./cmd/residency-check"}},
		{&p.native, "native", []string{"build", "./.ci/benchmark/native"}},
		{&p.engine, "engine.test", []string{"test", "-c", "./internal/policy"}},
	} {
		*build.program = filepath.Join(folder, build.name)
		if err := goBuild(*build.program, build.command); err != nil {
			return p, err
		}
	}
	return p, nil
}

// goBuild builds as releases are built.
func goBuild(program string, command []string) error {
	what := len(command) - 1 // comes last, after flags
	command = append(append(command[:what:what], "-trimpath", "-o", program), command[what])
	build := exec.Command("go", command...)
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("go %s: %w\n%s", strings.Join(command, " "), err, out)
	}
	return nil
}

// versions names the peers as they were built.
func (p programs) versions() string {
	var all []string
	for _, program := range []string{p.opa, p.conftest} {
		info, err := buildinfo.ReadFile(program)
		if err != nil {
			all = append(all, err.Error())
			continue
		}
		all = append(all, filepath.Base(info.Main.Path)+" "+info.Main.Version)
	}
	return strings.Join(all, ", ")
}

// circumstances are what the figures depend on.
func (b *benchmark) circumstances() string {
	return fmt.Sprintf("`%s` on %s: %s, %d cores, %s/%s, %s, %s",
		b.command, time.Now().UTC().Format(time.DateOnly), processor(), runtime.NumCPU(), runtime.GOOS, runtime.GOARCH,
		runtime.Version(), b.versions())
}

func processor() string {
	content, _ := os.ReadFile("/proc/cpuinfo")
	if model := regexp.MustCompile(`model name\s*: (.*)`).FindSubmatch(content); model != nil {
		return string(model[1])
	}
	return "unknown processor"
}

// load is what else the machine was busy with.
func load() string {
	content, _ := os.ReadFile("/proc/loadavg")
	first, _, _ := strings.Cut(string(content), " ")
	return first
}

// held is the most memory that this program had, in MB. Linux counts it for those
// that it starts, so that theirs is never seen to be less.
func held() float64 {
	content, _ := os.ReadFile("/proc/self/status")
	var kilobytes float64
	if most := regexp.MustCompile(`VmHWM:\s*(\d+)`).FindSubmatch(content); most != nil {
		fmt.Sscan(string(most[1]), &kilobytes)
	}
	return kilobytes / (1 << 10)
}
