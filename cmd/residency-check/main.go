// Residency-check checks whether where vendors document that customer data is
// stored and processed satisfies what a tenant requires.
package main

import (
	"context"
	"os"

	"github.com/residency-check/residency-check/internal/cli"
)

func main() {
	os.Exit(cli.Run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
