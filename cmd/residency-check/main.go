// Residency-check checks whether where vendors document that customer data is
// stored and processed satisfies what a tenant requires.
package main

import (
	"context"
	"os"
	"runtime/debug"
	"time"

	"github.com/residency-check/residency-check/internal/cli"
)

func main() {
	// Most runs are over before collecting garbage would pay.
	debug.SetGCPercent(800)
	os.Exit(cli.Run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr, time.Now))
}
