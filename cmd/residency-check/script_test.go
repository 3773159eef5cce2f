package main_test

import (
	"cmp"
	"context"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/residency-check/residency-check/internal/cli"
	"github.com/residency-check/residency-check/internal/golden"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"residency-check": func() {
			os.Exit(cli.Run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr, noon(cmp.Or(os.Getenv("TODAY"), home))))
		},
	})
}

// Each script in testdata/script is a promise of the README or of --help, as a
// stranger can read it: files, arguments, output, exit status. It holds on any
// day; one that is about a day sets it: env TODAY=2026-11-25. The update command writes
// what they compare output with.
func TestScripts(t *testing.T) {
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("what scripts compare output with is written anew by %s", golden.Command)
		}
	})
	onEachDay(t, func(t *testing.T, day string) {
		testscript.Run(t, testscript.Params{
			Dir:                 "../../testdata/script",
			RequireExplicitExec: true,
			RequireUniqueNames:  true,
			UpdateScripts:       golden.Updating(),
			Cmds:                map[string]func(*testscript.TestScript, bool, []string){"status": status},
			Setup: func(env *testscript.Env) error {
				env.Setenv("TODAY", day)
				return nil
			},
		})
	})
}

// status runs the program and demands an exit status: status 2 residency-check
// tenant.json. testscript alone tells only failure from success.
func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N program [arguments]")
	}
	got := "0"
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		got = exitCode(err)
	}
	if got != args[0] {
		ts.Fatalf("exit status %s, want %s", got, args[0])
	}
}

func exitCode(err error) string {
	exit, ok := err.(interface{ ExitCode() int })
	if !ok {
		return err.Error()
	}
	return string(rune('0' + exit.ExitCode()))
}
